package io.claimhouse.model;

/** What sort of quantity or date a figure is. */
public enum FigureKind {
  COUNT,
  MEASURE,
  MONEY,
  PERCENT,
  RATIO,
  RATE,
  ORDINAL,
  AGE,
  DATE,
  DURATION,
  INDEX
}
