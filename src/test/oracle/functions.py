"""Writes src/test/resources/oracle/functions.jsonl: test functions of the optimisation literature, each at
a few points, with value, gradient, Hessian, eigenvalues, condition number and Newton step to 30 digits.

    pip install sympy mpmath
    python3 src/test/oracle/functions.py > src/test/resources/oracle/functions.jsonl

Derivatives are symbolic (SymPy); they are evaluated with 80 digits by mpmath, eigenvalues by its symmetric
QR iteration, the Newton step by its LU solver. Nothing here shares code with the product.
"""

import json

import mpmath as mp
import sympy as sp

mp.mp.dps = 80
DIGITS = 30

XY = ["x", "y"]


def xs(n):
    return [f"x{i}" for i in range(1, n + 1)]


def total(terms):
    return " + ".join(f"({t})" for t in terms)


def mgh(residuals):
    """A sum of squares, as the collection of More, Garbow and Hillstrom has them."""
    return total(f"({r})^2" for r in residuals)


def bard():
    y = "0.14 0.18 0.22 0.25 0.29 0.32 0.35 0.39 0.37 0.58 0.73 0.96 1.34 2.10 4.39".split()
    return mgh(
        f"{y[i - 1]} - (x1 + {i}/({16 - i}*x2 + {min(i, 16 - i)}*x3))" for i in range(1, 16)
    )


def box():
    return mgh(
        f"exp(-{i}/10*x1) - exp(-{i}/10*x2) - x3*(exp(-{i}/10) - exp(-{i}))" for i in range(1, 6)
    )


def kowalik():
    y = "0.1957 0.1947 0.1735 0.1600 0.0844 0.0627 0.0456 0.0342 0.0323 0.0235 0.0246".split()
    u = "4 2 1 0.5 0.25 0.167 0.125 0.1 0.0833 0.0714 0.0625".split()
    return mgh(
        f"{y[i]} - x1*({u[i]}^2 + {u[i]}*x2)/({u[i]}^2 + {u[i]}*x3 + x4)" for i in range(11)
    )


def gaussian():
    y = "0.0009 0.0044 0.0175 0.0540 0.1295 0.2420 0.3521 0.3989".split()
    y = y + y[:7][::-1]
    return mgh(f"x1*exp(-x2*({8 - i}/2 - x3)^2/2) - {y[i - 1]}" for i in range(1, 16))


def biggs():
    return mgh(
        f"x3*exp(-{i}/10*x1) - x4*exp(-{i}/10*x2) + x6*exp(-{i}/10*x5)"
        f" - (exp(-{i}/10) - 5*exp(-{i}) + 3*exp(-4*{i}/10))"
        for i in range(1, 5)
    )


def brown_dennis():
    return total(
        f"((x1 + {i}/5*x2 - exp({i}/5))^2 + (x3 + x4*sin({i}/5) - cos({i}/5))^2)^2"
        for i in range(1, 5)
    )


def jennrich():
    return mgh(f"2 + 2*{i} - (exp({i}*x1) + exp({i}*x2))" for i in range(1, 6))


def trigonometric(n):
    cosines = " - ".join(f"cos(x{j})" for j in range(1, n + 1))
    return mgh(f"{n} - {cosines} + {i}*(1 - cos(x{i})) - sin(x{i})" for i in range(1, n + 1))


def broyden_tridiagonal(n):
    def r(i):
        before = f" - x{i - 1}" if i > 1 else ""
        after = f" - 2*x{i + 1}" if i < n else ""
        return f"(3 - 2*x{i})*x{i}{before}{after} + 1"

    return mgh(r(i) for i in range(1, n + 1))


def extended_rosenbrock(n):
    return total(
        f"100*(x{2 * i} - x{2 * i - 1}^2)^2 + (1 - x{2 * i - 1})^2" for i in range(1, n // 2 + 1)
    )


def chained_rosenbrock(n):
    return total(f"100*(x{i + 1} - x{i}^2)^2 + (1 - x{i})^2" for i in range(1, n))


def rastrigin(n):
    return f"10*{n} + " + total(f"x{i}^2 - 10*cos(2*pi*x{i})" for i in range(1, n + 1))


def griewank(n):
    squares = " + ".join(f"x{i}^2" for i in range(1, n + 1))
    cosines = "*".join(f"cos(x{i}/sqrt({i}))" for i in range(1, n + 1))
    return f"1 + ({squares})/4000 - {cosines}"


def ackley(n):
    squares = " + ".join(f"x{i}^2" for i in range(1, n + 1))
    cosines = " + ".join(f"cos(2*pi*x{i})" for i in range(1, n + 1))
    return f"-20*exp(-0.2*sqrt(({squares})/{n})) - exp(({cosines})/{n}) + 20 + e"


def levy(n):
    w = [f"(1 + (x{i} - 1)/4)" for i in range(1, n + 1)]
    middle = [f"({v} - 1)^2*(1 + 10*sin(pi*{v} + 1)^2)" for v in w[:-1]]
    last = f"({w[-1]} - 1)^2*(1 + sin(2*pi*{w[-1]})^2)"
    return total([f"sin(pi*{w[0]})^2", *middle, last])


def styblinski(n):
    return "1/2*(" + total(f"x{i}^4 - 16*x{i}^2 + 5*x{i}" for i in range(1, n + 1)) + ")"


def zakharov(n):
    line = " + ".join(f"{i}/2*x{i}" for i in range(1, n + 1))
    return total([*(f"x{i}^2" for i in range(1, n + 1)), f"({line})^2", f"({line})^4"])


def dixon_price(n):
    return total(["(x1 - 1)^2", *(f"{i}*(2*x{i}^2 - x{i - 1})^2" for i in range(2, n + 1))])


def trid(n):
    return (
        total(f"(x{i} - 1)^2" for i in range(1, n + 1))
        + " - "
        + "(" + " + ".join(f"x{i}*x{i - 1}" for i in range(2, n + 1)) + ")"
    )


def log_sum_exp(n):
    return "ln(" + " + ".join(f"exp({i}*x{i})" for i in range(1, n + 1)) + ")"


def logistic(rows, labels):
    """The negative log-likelihood of a logistic regression."""
    terms = []
    for row, label in zip(rows, labels):
        eta = " + ".join(f"{c}*x{j + 1}" for j, c in enumerate(row))
        terms.append(f"ln(1 + exp({eta})) - {label}*({eta})")
    return total(terms)


def poisson(rows, counts):
    terms = []
    for row, count in zip(rows, counts):
        eta = " + ".join(f"{c}*x{j + 1}" for j, c in enumerate(row))
        terms.append(f"exp({eta}) - {count}*({eta})")
    return total(terms)


# Flights 1981-85 with the temperature in F and whether an O-ring was damaged: Dalal, Fowlkes, Hoadley, JASA 84 (1989).
O_RING = [
    (66, 0), (70, 1), (69, 0), (68, 0), (67, 0), (72, 0), (73, 0), (70, 0), (57, 1), (63, 1), (70, 1), (78, 0),
    (67, 0), (53, 1), (67, 0), (75, 0), (70, 0), (81, 0), (76, 0), (79, 0), (75, 1), (76, 0), (58, 1),
]  # fmt: skip


def o_ring():
    """Temperatures from 70 F in tens of degrees."""
    rows = [(1, sp.Rational(t - 70, 10)) for t, _ in O_RING]
    return logistic([(1, f"({r[1]})") for r in rows], [label for _, label in O_RING])


FUNCTIONS = [
    # name, source, formula, variables, points
    ("the text's quadratic", "section 3.10", "x1^2 + 2*x1*x2 + 3*x2^2", xs(2), ["0 0", "1 -2", "1/2 1/3"]),
    ("the text's parabola", "section 3.10", "(t - 3)^2", ["t"], ["0", "3", "-7/2"]),
    ("Rosenbrock", "Rosenbrock 1960", "100*(y - x^2)^2 + (1 - x)^2", XY, ["-1.2 1", "1 1", "0 0", "1/2 -3/4"]),
    ("Rosenbrock, mild", "Rosenbrock 1960", "5*(y - x^2)^2 + (1 - x)^2", XY, ["-1 2", "3/2 1"]),
    ("Himmelblau", "Himmelblau 1972", "(x^2 + y - 11)^2 + (x + y^2 - 7)^2", XY, ["3 2", "0 0", "-1 -1", "4 -2"]),
    ("Beale", "Beale 1958", "(1.5 - x + x*y)^2 + (2.25 - x + x*y^2)^2 + (2.625 - x + x*y^3)^2", XY, ["1 1", "3 0.5", "0 1", "-2 2"]),
    ("Booth", "Jamil and Yang 2013", "(x + 2*y - 7)^2 + (2*x + y - 5)^2", XY, ["1 3", "0 0", "-5/3 7"]),
    ("Matyas", "Jamil and Yang 2013", "0.26*(x^2 + y^2) - 0.48*x*y", XY, ["0 0", "5 -5", "1/7 2"]),
    ("McCormick", "Adorio 2005", "sin(x + y) + (x - y)^2 - 1.5*x + 2.5*y + 1", XY, ["0 0", "-1/2 -3/2", "2 3"]),
    ("three-hump camel", "Dixon and Szegö 1978", "2*x^2 - 1.05*x^4 + x^6/6 + x*y + y^2", XY, ["0 0", "1 -1", "-7/4 7/8"]),
    ("six-hump camel", "Dixon and Szegö 1978", "(4 - 2.1*x^2 + x^4/3)*x^2 + x*y + (-4 + 4*y^2)*y^2", XY, ["0 0", "0.1 -0.7", "-1.7 0.8"]),
    ("Branin", "Branin 1972", "(y - 5.1/(4*pi^2)*x^2 + 5/pi*x - 6)^2 + 10*(1 - 1/(8*pi))*cos(x) + 10", XY, ["3 2", "-3 12", "0 0"]),
    ("Goldstein-Price", "Goldstein and Price 1971", "(1 + (x + y + 1)^2*(19 - 14*x + 3*x^2 - 14*y + 6*x*y + 3*y^2))*(30 + (2*x - 3*y)^2*(18 - 32*x + 12*x^2 + 48*y - 36*x*y + 27*y^2))", XY, ["0 -1", "0 0", "1.2 0.8"]),
    ("Easom", "Easom 1990", "-cos(x)*cos(y)*exp(-(x - pi)^2 - (y - pi)^2)", XY, ["3 3", "2 4", "1 1"]),
    ("Bohachevsky 1", "Bohachevsky 1986", "x^2 + 2*y^2 - 0.3*cos(3*pi*x) - 0.4*cos(4*pi*y) + 0.7", XY, ["0 0", "1/2 1/4", "1/3 -1"]),
    ("Bohachevsky 2", "Bohachevsky 1986", "x^2 + 2*y^2 - 0.3*cos(3*pi*x)*cos(4*pi*y) + 0.3", XY, ["0 0", "1/2 1/3"]),
    ("Schaffer 2", "Schaffer 1984", "0.5 + (sin(x^2 - y^2)^2 - 0.5)/(1 + 0.001*(x^2 + y^2))^2", XY, ["0 0", "1 2", "-3/2 1/2"]),
    ("drop wave", "Surjanovic and Bingham", "-(1 + cos(12*sqrt(x^2 + y^2)))/(0.5*(x^2 + y^2) + 2)", XY, ["1 1", "3/5 -4/5"]),
    ("egg crate", "Jamil and Yang 2013", "x^2 + y^2 + 25*(sin(x)^2 + sin(y)^2)", XY, ["0 0", "1 -2", "3 3"]),
    ("Bird", "Mishra 2006", "sin(x)*exp((1 - cos(y))^2) + cos(y)*exp((1 - sin(x))^2) + (x - y)^2", XY, ["4 3", "-1 -3", "0 0"]),
    ("Adjiman", "Adjiman 1998", "cos(x)*sin(y) - x/(y^2 + 1)", XY, ["2 0.1", "0 0", "-1 1"]),
    ("Brent", "Brent 1973", "(x + 10)^2 + (y + 10)^2 + exp(-x^2 - y^2)", XY, ["-10 -10", "0 0", "1 -1"]),
    ("Hosaki", "Bekey and Ung 1974", "(1 - 8*x + 7*x^2 - 7/3*x^3 + 1/4*x^4)*y^2*exp(-y)", XY, ["4 2", "1 1", "2 3"]),
    ("Keane", "Keane 1994", "-sin(x - y)^2*sin(x + y)^2/sqrt(x^2 + y^2)", XY, ["0 1.4", "1 2", "3 -1"]),
    ("Leon", "Lavi and Vogel 1966", "100*(y - x^3)^2 + (1 - x)^2", XY, ["1 1", "-1.2 1", "1/2 0"]),
    ("Zettl", "Schwefel 1995", "(x^2 + y^2 - 2*x)^2 + 0.25*x", XY, ["0 0", "-0.03 0", "2 1"]),
    ("Zirilli", "Ali 2005", "0.25*x^4 - 0.5*x^2 + 0.1*x + 0.5*y^2", XY, ["-1 0", "0 0", "1 2"]),
    ("Wayburn-Seader 1", "Wayburn and Seader 1987", "(x^6 + y^4 - 17)^2 + (2*x + y - 4)^2", XY, ["1 2", "0 0", "1.6 0.8"]),
    ("Trecanni", "Dixon and Szegö 1978", "x^4 + 4*x^3 + 4*x^2 + y^2", XY, ["0 0", "-2 0", "-1 0", "1 1"]),
    ("El-Attar", "El-Attar 1979", "(x^2 + y - 10)^2 + (x + y^2 - 7)^2 + (x^2 + y^3 - 1)^2", XY, ["3 -2", "0 0", "1 1"]),
    ("Price 4", "Price 1977", "(2*x^3*y - y^3)^2 + (6*x - y^2 + y)^2", XY, ["0 0", "2 4", "1 -1"]),
    ("exponential bowl", "Rahnamyan 2007", "-exp(-0.5*(x^2 + y^2))", XY, ["0 0", "1 0", "1/2 -2"]),
    ("cosine mixture", "Breiman and Cutler 1993", "x^2 + y^2 - 0.1*cos(5*pi*x) - 0.1*cos(5*pi*y)", XY, ["0 0", "1/10 1/5", "1 -1"]),
    ("Csendes", "Csendes and Ratz 1997", "x^6*(2 + sin(1/x)) + y^6*(2 + sin(1/y))", XY, ["1 1", "1/2 -1"]),
    ("Salomon", "Salomon 1996", "1 - cos(2*pi*sqrt(x^2 + y^2)) + 0.1*sqrt(x^2 + y^2)", XY, ["3/5 4/5", "1 2"]),
    ("Giunta, one term", "Mishra 2006", "0.6 + sin(16/15*x - 1) + sin(16/15*x - 1)^2 + 1/50*sin(4*(16/15*x - 1))", ["x"], ["0.45", "1", "-1/2"]),
    ("Gramacy-Lee", "Gramacy and Lee 2012", "sin(10*pi*x)/(2*x) + (x - 1)^4", ["x"], ["1/2", "0.55", "2"]),
    ("Forrester", "Forrester 2008", "(6*x - 2)^2*sin(12*x - 4)", ["x"], ["0", "0.75", "1/3"]),
    ("Gauss peak and hyperbola", "calculus", "x/(1 + x^2) + exp(-x^2)", ["x"], ["0", "1", "-2"]),
    ("square root valley", "Newton that diverges", "sqrt(1 + x^2)", ["x"], ["1/2", "1", "2"]),
    ("logarithmic barrier", "Newton for 1/a", "3*x - ln(x)", ["x"], ["1/4", "1/3", "1/2"]),
    ("quartic minimum", "Newton that is linear", "x^4", ["x"], ["1", "-3/2", "0"]),
    ("monkey saddle", "Hilbert and Cohn-Vossen 1932", "x^3 - 3*x*y^2", XY, ["0 0", "1 1", "-1/2 2"]),
    ("Peano's surface", "Genocchi and Peano 1884", "(x - y^2)*(x - 3*y^2)", XY, ["0 0", "1 1", "2 -1"]),
    ("folium", "calculus", "x^3 + y^3 - 3*x*y", XY, ["0 0", "1 1", "2 -1"]),
    ("dog saddle", "calculus", "x^3*y - x*y^3", XY, ["0 0", "1 2"]),
    ("product in an exponent", "calculus", "exp(x*y)", XY, ["0 0", "1 2", "-1 1/2"]),
    ("logarithm of a paraboloid", "calculus", "ln(1 + x^2 + y^2)", XY, ["0 0", "1 1", "2 -1"]),
    ("sine times cosine", "calculus", "sin(x)*cos(y)", XY, ["0 0", "1 1", "pi/2 0", "pi/4 pi/3"]),
    ("ripple", "calculus", "cos(x^2 + y^2)/(1 + x^2 + y^2)", XY, ["0 0", "1 0", "1 2"]),
    ("hyperbolic bowl", "calculus", "cosh(x) + cosh(y) - x*y", XY, ["0 0", "1 1", "-1 2"]),
    ("inverse tangent ridge", "calculus", "atan(x*y) + x^2 + 2*y^2", XY, ["0 0", "1 1", "3 -1/3"]),
    ("softplus pair", "machine learning", "ln(1 + exp(x - y)) + ln(1 + exp(y - 2*x)) + x^2/4", XY, ["0 0", "1 -1", "3 2"]),
    ("two-layer linear net", "machine learning", "(1 - x*y)^2/2", XY, ["0 0", "1 1", "2 1/2", "1 -1"]),
    ("tanh unit", "machine learning", "(tanh(x)*y - 1)^2 + (tanh(2*x)*y + 1/2)^2", XY, ["0 0", "1 1", "-1/2 2"]),
    ("entropy", "information theory", "x*ln(x) + y*ln(y) + (1 - x - y)*ln(1 - x - y)", XY, ["1/3 1/3", "1/4 1/2", "0.1 0.2"]),
    ("Bernoulli likelihood", "statistics", "-7*ln(p) - 3*ln(1 - p)", ["p"], ["7/10", "1/2", "1/4"]),
    ("normal likelihood", "statistics", "5*s + ((1 - m)^2 + (2 - m)^2 + (4 - m)^2 + (7 - m)^2 + (11 - m)^2)*exp(-2*s)/2", ["m", "s"], ["5 1", "0 0", "4 2"]),
    ("gamma-like likelihood", "statistics", "10*b - 10*ln(a) + a*exp(-b) + a^2/4", ["a", "b"], ["1 0", "2 1"]),
    ("Freudenstein-Roth", "More, Garbow, Hillstrom 1981, no. 2", mgh(["-13 + x1 + ((5 - x2)*x2 - 2)*x2", "-29 + x1 + ((x2 + 1)*x2 - 14)*x2"]), xs(2), ["0.5 -2", "5 4", "11 -1"]),
    ("Powell badly scaled", "More, Garbow, Hillstrom 1981, no. 3", mgh(["10^4*x1*x2 - 1", "exp(-x1) + exp(-x2) - 1.0001"]), xs(2), ["0 1", "0.00001 9.1"]),
    ("Brown badly scaled", "More, Garbow, Hillstrom 1981, no. 4", mgh(["x1 - 10^6", "x2 - 2*10^-6", "x1*x2 - 2"]), xs(2), ["1 1", "2 3"]),
    ("Jennrich-Sampson", "More, Garbow, Hillstrom 1981, no. 6", jennrich(), xs(2), ["0.3 0.4", "0 0"]),
    ("helical valley", "More, Garbow, Hillstrom 1981, no. 7", mgh(["10*(x3 - 10*atan(x2/x1)/(2*pi))", "10*(sqrt(x1^2 + x2^2) - 1)", "x3"]), xs(3), ["1 0 0", "3/5 4/5 1", "2 -1 1"]),
    ("Bard", "More, Garbow, Hillstrom 1981, no. 8", bard(), xs(3), ["1 1 1", "0.08 1.13 2.34"]),
    ("Gaussian", "More, Garbow, Hillstrom 1981, no. 9", gaussian(), xs(3), ["0.4 1 0", "1 1 1"]),
    ("Box", "More, Garbow, Hillstrom 1981, no. 12", box(), xs(3), ["0 10 20", "1 10 1", "1 1 0"]),
    ("Powell singular", "More, Garbow, Hillstrom 1981, no. 13", mgh(["x1 + 10*x2", "sqrt(5)*(x3 - x4)", "(x2 - 2*x3)^2", "sqrt(10)*(x1 - x4)^2"]), xs(4), ["3 -1 0 1", "0 0 0 0", "1 1 1 1"]),
    ("Wood", "More, Garbow, Hillstrom 1981, no. 14", mgh(["10*(x2 - x1^2)", "1 - x1", "sqrt(90)*(x4 - x3^2)", "1 - x3", "sqrt(10)*(x2 + x4 - 2)", "(x2 - x4)/sqrt(10)"]), xs(4), ["-3 -1 -3 -1", "1 1 1 1"]),
    ("Kowalik-Osborne", "More, Garbow, Hillstrom 1981, no. 15", kowalik(), xs(4), ["0.25 0.39 0.415 0.39", "0.2 0.2 0.1 0.1"]),
    ("Brown-Dennis, four terms", "More, Garbow, Hillstrom 1981, no. 16", brown_dennis(), xs(4), ["25 5 -5 -1", "0 0 0 0"]),
    ("Biggs EXP6, four terms", "More, Garbow, Hillstrom 1981, no. 18", biggs(), xs(6), ["1 2 1 1 1 1", "1 10 1 5 4 3"]),
    ("extended Rosenbrock", "More, Garbow, Hillstrom 1981, no. 21", extended_rosenbrock(4), xs(4), ["-1.2 1 -1.2 1", "1 1 1 1", "0 1 2 3"]),
    ("penalty I", "More, Garbow, Hillstrom 1981, no. 23", "1/100000*((x1 - 1)^2 + (x2 - 1)^2 + (x3 - 1)^2) + (x1^2 + x2^2 + x3^2 - 1/4)^2", xs(3), ["1 2 3", "1/4 1/4 1/4"]),
    ("variably dimensioned", "More, Garbow, Hillstrom 1981, no. 25", "(x1 - 1)^2 + (x2 - 1)^2 + (x3 - 1)^2 + (x1 + 2*x2 + 3*x3 - 6)^2 + (x1 + 2*x2 + 3*x3 - 6)^4", xs(3), ["2/3 1/3 0", "1 1 1", "0 0 0"]),
    ("trigonometric", "More, Garbow, Hillstrom 1981, no. 26", trigonometric(3), xs(3), ["1/3 1/3 1/3", "0 0 0", "1 2 -1"]),
    ("Brown almost linear", "More, Garbow, Hillstrom 1981, no. 27", mgh(["2*x1 + x2 + x3 - 4", "x1 + 2*x2 + x3 - 4", "x1*x2*x3 - 1"]), xs(3), ["1/2 1/2 1/2", "1 1 1", "2 -1 3"]),
    ("Broyden tridiagonal", "More, Garbow, Hillstrom 1981, no. 30", broyden_tridiagonal(4), xs(4), ["-1 -1 -1 -1", "0 1 -1 2"]),
    ("linear, full rank", "More, Garbow, Hillstrom 1981, no. 32", mgh(["x1 - 2/3*(x1 + x2 + x3) - 1", "x2 - 2/3*(x1 + x2 + x3) - 1", "x3 - 2/3*(x1 + x2 + x3) - 1"]), xs(3), ["1 1 1", "-1 -1 -1"]),
    ("linear, rank one", "More, Garbow, Hillstrom 1981, no. 33", mgh(["x1 + 2*x2 + 3*x3 - 1", "2*(x1 + 2*x2 + 3*x3) - 1", "3*(x1 + 2*x2 + 3*x3) - 1"]), xs(3), ["1 1 1", "0 0 1/7"]),
    ("chained Rosenbrock", "Toint 1978", chained_rosenbrock(5), xs(5), ["-1 1 -1 1 -1", "1 1 1 1 1", "0 0 0 0 0"]),
    ("Rastrigin", "Rastrigin 1974", rastrigin(2), xs(2), ["0 0", "1/2 1/4", "1 -1/3"]),
    ("Rastrigin in three", "Rastrigin 1974", rastrigin(3), xs(3), ["1/6 1/2 1", "0.1 0.2 0.3"]),
    ("Griewank", "Griewank 1981", griewank(2), xs(2), ["0 0", "1 2", "-5 3"]),
    ("Griewank in three", "Griewank 1981", griewank(3), xs(3), ["0 0 0", "1 2 3"]),
    ("Ackley", "Ackley 1987", ackley(2), xs(2), ["1 1", "1/2 -1", "3/5 4/5"]),
    ("Levy", "Laguna and Marti 2005", levy(2), xs(2), ["1 1", "0 0", "2 -3"]),
    ("Levy in three", "Laguna and Marti 2005", levy(3), xs(3), ["1 1 1", "0 2 -1"]),
    ("Styblinski-Tang", "Styblinski and Tang 1990", styblinski(2), xs(2), ["-2.9 -2.9", "0 0", "1 2"]),
    ("Zakharov", "Jamil and Yang 2013", zakharov(2), xs(2), ["0 0", "1 1", "-2 3"]),
    ("Zakharov in four", "Jamil and Yang 2013", zakharov(4), xs(4), ["1 0 -1 1", "0 0 0 0"]),
    ("Dixon-Price", "Dixon and Price 1989", dixon_price(3), xs(3), ["1 1 1", "0 0 0", "1 2 -1"]),
    ("Trid", "Hedar 2005", trid(4), xs(4), ["4 6 6 4", "0 0 0 0"]),
    ("Colville", "Colville 1968", "100*(x1^2 - x2)^2 + (x1 - 1)^2 + (x3 - 1)^2 + 90*(x3^2 - x4)^2 + 10.1*((x2 - 1)^2 + (x4 - 1)^2) + 19.8*(x2 - 1)*(x4 - 1)", xs(4), ["1 1 1 1", "-1 2 0 1"]),
    ("rotated ellipsoid", "Molga and Smutnicki 2005", "x1^2 + (x1 + x2)^2 + (x1 + x2 + x3)^2", xs(3), ["0 0 0", "1 -2 3"]),
    ("Hilbert quadratic", "condition of the Hilbert matrix", "1/2*x1^2 + 1/2*x1*x2 + 1/3*x1*x3 + 1/6*x2^2 + 1/4*x2*x3 + 1/10*x3^2", xs(3), ["0 0 0", "1 1 1"]),
    ("log-sum-exp", "Boyd and Vandenberghe 2004", log_sum_exp(2) + " + x1^2/8", xs(2), ["0 0", "1 -1", "1/2 1/4"]),
    ("log-sum-exp in three", "Boyd and Vandenberghe 2004", log_sum_exp(3), xs(3), ["0 0 0", "1 1/2 1/3"]),
    ("logistic regression", "McCullagh and Nelder 1989", logistic([(1, -2), (1, -1), (1, 1), (1, 2)], [0, 1, 0, 1]), xs(2), ["0 0", "0 1/2", "-1 1"]),
    ("logistic regression, O-rings", "Dalal, Fowlkes, Hoadley 1989", o_ring(), xs(2), ["0 0", "-1 -2"]),
    ("Poisson regression", "McCullagh and Nelder 1989", poisson([(1, 0), (1, 1), (1, 2), (1, 3)], [1, 2, 4, 9]), xs(2), ["0 0", "0 0.7", "1 -1/2"]),
    ("matrix factorisation", "machine learning", "(x1*x3 - 2)^2 + (x1*x4 - 1)^2 + (x2*x3 + 1)^2 + (x2*x4 - 3)^2", xs(4), ["0 0 0 0", "1 1 1 1", "1 -1 2 3"]),
    ("Rosenbrock's banana with a cosine", "combined", "(y - x^2)^2*exp(-x) + cos(x*y)", XY, ["0 0", "1 2", "-1 1"]),
    ("quotient", "calculus", "(x^2 - y)/(1 + x^2*y^2)", XY, ["0 0", "1 1", "2 -1"]),
    ("power with a variable exponent", "calculus", "x^y + y^2", XY, ["1 0", "2 3", "1/2 1/2"]),
]


def rational(text):
    return sp.nsimplify(text, rational=True) if "pi" not in text else sp.sympify(text)


def parse(text, names):
    words = {n: sp.Symbol(n, real=True) for n in names}
    words.update(e=sp.E, ln=sp.log)
    return sp.sympify(text.replace("^", "**"), locals=words, rational=True), [words[n] for n in names]


def number(e, at):
    return sp.N(e.subs(at), 80)


def decimal(value):
    return mp.nstr(mp.mpf(value), DIGITS) if value else "0"


def cleaned(value):
    """What is 0 but for the rounding of 80 digits."""
    return mp.mpf(0) if abs(value) < mp.mpf(10) ** -60 else value


def record(name, source, text, names, point):
    f, variables = parse(text, names)
    at = dict(zip(variables, [rational(c) for c in point.split()]))
    exact = [f.diff(v) for v in variables]
    gradient = [mp.mpf(number(g, at)) for g in exact]
    n = len(variables)
    hessian = mp.matrix(n, n)
    for i in range(n):
        for j in range(n):
            hessian[i, j] = cleaned(mp.mpf(number(exact[i].diff(variables[j]), at)))
    eigenvalues = sorted(mp.eigsy(hessian, eigvals_only=True)) if n > 1 else [hessian[0, 0]]
    size = max(abs(v) for v in eigenvalues) or mp.mpf(1)
    eigenvalues = [mp.mpf(0) if abs(v) < size * mp.mpf(10) ** -60 else v for v in eigenvalues]
    gradient = [cleaned(v) for v in gradient]
    singular = any(v == 0 for v in eigenvalues)
    step = None if singular else mp.lu_solve(hessian, -mp.matrix(gradient)) if n > 1 else [-gradient[0] / hessian[0, 0]]
    if step is not None:
        step = [cleaned(v) for v in step]
    condition = None
    if any(v != 0 for v in eigenvalues):
        condition = "Infinity" if singular else decimal(size / min(abs(v) for v in eigenvalues))
    return {
        "name": name,
        "source": source,
        "f": text,
        "variables": names,
        "at": point.split(),
        "value": decimal(mp.mpf(number(f, at))),
        "gradient": [decimal(v) for v in gradient],
        "hessian": [[decimal(hessian[i, j]) for j in range(n)] for i in range(n)],
        "eigenvalues": [decimal(v) for v in eigenvalues],
        "condition": condition,
        "newton_step": None if step is None else [decimal(v) for v in step],
    }


if __name__ == "__main__":
    for name, source, text, names, points in FUNCTIONS:
        for point in points:
            print(json.dumps(record(name, source, text, names, point), ensure_ascii=False))
