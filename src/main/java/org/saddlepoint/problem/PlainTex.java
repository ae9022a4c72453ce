package org.saddlepoint.problem;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * TeX as an author or a message file writes it → plain text to read on a terminal, as well as it
 * goes. Never read back.
 */
public final class PlainTex {
  /** A command that is not here stays as it is. */
  private static final Map<String, String> PLAIN =
      Map.ofEntries(
          Map.entry("\\,", " "),
          Map.entry("\\;", " "),
          Map.entry("\\quad", " "),
          Map.entry("\\cdot", "·"),
          Map.entry("\\times", "×"),
          Map.entry("\\alpha", "α"),
          Map.entry("\\lambda", "λ"),
          Map.entry("\\beta", "β"),
          Map.entry("\\gamma", "γ"),
          Map.entry("\\delta", "δ"),
          Map.entry("\\rho", "ρ"),
          Map.entry("\\sigma", "σ"),
          Map.entry("\\to", "→"),
          Map.entry("\\sum", "Σ"),
          Map.entry("\\kappa", "κ"),
          Map.entry("\\theta", "θ"),
          Map.entry("\\mu", "μ"),
          Map.entry("\\nabla", "∇"),
          Map.entry("\\partial", "∂"),
          Map.entry("\\infty", "∞"),
          Map.entry("\\le", "≤"),
          Map.entry("\\ge", "≥"),
          Map.entry("\\ne", "≠"),
          Map.entry("\\neq", "≠"),
          Map.entry("\\approx", "≈"),
          Map.entry("\\pm", "±"),
          Map.entry("\\sin", "sin"),
          Map.entry("\\cos", "cos"),
          Map.entry("\\exp", "exp"),
          Map.entry("\\ln", "ln"),
          Map.entry("\\det", "det"),
          Map.entry("\\max", "max"),
          Map.entry("\\min", "min"),
          Map.entry("\\left", ""),
          Map.entry("\\right", ""),
          Map.entry("\\mathbf", ""),
          Map.entry("\\mathsf", ""),
          Map.entry("\\boldsymbol", ""),
          Map.entry("\\mathrm", ""),
          Map.entry("\\operatorname", ""),
          Map.entry("\\succ", "≻"),
          Map.entry("\\prec", "≺"),
          Map.entry("\\dots", "…"),
          Map.entry("\\ldots", "…"),
          Map.entry("\\tr", "tr"),
          Map.entry("\\Delta", "Δ"),
          Map.entry("\\Lambda", "Λ"),
          Map.entry("\\log", "log"),
          Map.entry("\\eta", "η"),
          Map.entry("\\varepsilon", "ε"),
          Map.entry("\\varphi", "φ"),
          Map.entry("\\ell", "ℓ"),
          Map.entry("\\otimes", "⊗"),
          Map.entry("\\circ", "°"),
          Map.entry("\\cdots", "⋯"),
          Map.entry("\\qquad", " "));

  /** The hat of a letter, perhaps bold, stands over it here too. */
  private static final Pattern HAT = Pattern.compile("\\\\hat *(?:\\\\mathbf)?\\{?(\\p{L})\\}?");

  private static final Pattern MATRIX =
      Pattern.compile("\\\\begin\\{pmatrix\\}(.*?)\\\\end\\{pmatrix\\}");
  private static final Pattern ROOT = Pattern.compile("\\\\sqrt\\{([^{}]*)\\}");
  private static final Pattern FRACTION =
      Pattern.compile("\\\\[dt]?frac(?:\\{([^{}]*)\\}\\{([^{}]*)\\}|(\\d)(\\d))");
  private static final Pattern LONG_EXPONENT = Pattern.compile("\\^\\{([^{}]*[^{}\\d][^{}]*)\\}");

  /** x^{*} is written x*, and 45^\circ 45°. */
  private static final Pattern RAISED = Pattern.compile("\\^(?:\\{([*])\\}|([*]|\\\\circ\\b))");

  private static final Pattern OPERATOR_BEFORE_LETTER =
      Pattern.compile("\\b(det|tr|ln|log|sin|cos|exp)(?=\\p{Lu})");

  private static final Pattern COMMAND = Pattern.compile("\\\\(?:[A-Za-z]+|[,;])");
  private static final Pattern TRANSPOSED =
      Pattern.compile("\\^(\\\\mathsf\\{T\\}|\\{\\\\mathsf *\\{?T\\}?\\})");
  private static final Pattern MAGNITUDE = Pattern.compile("_\\{?\\\\(max|min)\\}?");

  /** TeX sees no blank behind a command; behind an operator it reads better with one. */
  private static final Pattern BLANK_BEHIND_LETTER = Pattern.compile("([∇∂α-ω]) (?=\\p{L})");

  /** What a fraction leaves behind itself. */
  private static final Pattern BLANK_BEFORE_END = Pattern.compile(" +(?=[),])");

  private static final Pattern BRACED = Pattern.compile("\\{([^{}\\s]+)\\}");

  /** x_1 is written x1, as in the formulae that are filled in. */
  private static final Pattern INDEX = Pattern.compile("(?<=\\p{L})_(?=\\d)|_(?=(?:max|min)\\b)");

  private PlainTex() {}

  /** Blanks at the ends stay: what is filled in may follow. */
  public static String of(String tex) {
    String text = tex.strip();
    int start = tex.indexOf(text);
    return tex.substring(0, start) + inner(text) + tex.substring(start + text.length());
  }

  private static String inner(String tex) {
    String transposed = TRANSPOSED.matcher(tex).replaceAll("ᵀ");
    String hats = HAT.matcher(transposed).replaceAll("$1\u0302");
    String magnitudes = MAGNITUDE.matcher(hats).replaceAll("_\\\\$1");
    String rows = MATRIX.matcher(magnitudes).replaceAll(PlainTex::rows);
    String roots = ROOT.matcher(rows).replaceAll("√($1)");
    String fractions = FRACTION.matcher(roots).replaceAll(PlainTex::fraction);
    String raised = RAISED.matcher(fractions).replaceAll("$1$2");
    String exponents = LONG_EXPONENT.matcher(raised).replaceAll("^($1)");
    String words =
        COMMAND
            .matcher(exponents)
            .replaceAll(match ->
                Matcher.quoteReplacement(PLAIN.getOrDefault(match.group(), match.group())));
    String tight = BLANK_BEHIND_LETTER.matcher(words).replaceAll("$1");
    String unbraced = BRACED.matcher(tight).replaceAll("$1");
    String spaced = OPERATOR_BEFORE_LETTER.matcher(unbraced).replaceAll("$1 ");
    String indexed = INDEX.matcher(spaced).replaceAll("");
    return BLANK_BEFORE_END.matcher(indexed).replaceAll("").strip();
  }

  /** [[a, b], [c, d]]. */
  private static String rows(MatchResult matrix) {
    String entries = matrix.group(1).strip().replace(" & ", ", ").replace(" \\\\ ", "], [");
    return Matcher.quoteReplacement("[[" + entries + "]]");
  }

  private static String fraction(MatchResult parts) {
    return Matcher.quoteReplacement(
        parts.group(3) == null
            ? bracketed(parts.group(1)) + "/" + bracketed(parts.group(2)) + " "
            : parts.group(3) + "/" + parts.group(4) + " ");
  }

  /** A sum as a part of a fraction; a single symbol needs no brackets. */
  private static String bracketed(String part) {
    return part.contains(" ") && !part.startsWith("\\partial ") ? "(" + part + ")" : part;
  }
}
