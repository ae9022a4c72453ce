package org.saddlepoint.derivation;

/** What sort of thing a quantity is: which {@link Value}, and how an answer to it is judged. */
public enum Form {
  NUMBER,
  EXPRESSION,
  VECTOR,
  MATRIX,

  /** {@link Value.Multiset}: any order, multiplicities count. */
  SET,

  /** {@link Value.Word}, one of the rule's options. */
  CHOICE,

  /** {@link Value.Reasoned}: one of the options together with one of the reasons. */
  REASONED_CHOICE,

  /** {@link Value.Words}: all options that apply. */
  CHOICES,

  /** {@link Value.Ranking}: the options in order. */
  ORDER,

  /** {@link Value.Vector}, of which any multiple but zero is as good. */
  DIRECTION,

  /** {@link Value.Vector}, of which any positive multiple is as good. */
  HEADING,

  /** {@link Value.Pairs}: any order, vectors at any scale. */
  EIGENPAIRS,

  /** {@link Value.Points}: any order; with their classes where the rule has options. */
  POINTS,

  /** {@link Value.Range}. */
  INTERVAL,

  /** {@link Value.Grid}: a table, each row following from those before it. */
  ITERATES,

  /** {@link Value.Scalar}, one of many that have the rule's property. */
  SATISFYING_NUMBER,

  /** {@link Value.Vector}, one of many that have the rule's property. */
  SATISFYING_VECTOR,

  /** {@link Value.Grid}, one of many that have the rule's property. */
  SATISFYING_MATRIX
}
