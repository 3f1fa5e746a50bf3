package io.claimhouse.notebook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The value axis: from the bottom up, linear from a round number or logarithmic.
 *
 * @param low the value at the bottom
 * @param high the value at the top
 * @param bottom the bottom in pixels, which grow downwards
 * @param top the top in pixels
 * @param isLogarithmic whether equal ways are equal ratios
 */
record ValueAxis(double low, double high, double bottom, double top, boolean isLogarithmic) {

  private static final int TICKS = 6;

  /** So much of the smallest value stays free below it on a logarithmic axis, for arrows. */
  private static final double AIR = 0.8;

  private static final double[] STEPS = {1, 2, 5, 10};

  /** An axis that holds all values from the smallest to the largest, with some air above. */
  static ValueAxis holding(
      double smallest, double largest, double bottom, double top, boolean isLogarithmic) {
    if (isLogarithmic && smallest > 0) {
      return new ValueAxis(roundDown(smallest * AIR), roundUp(largest / AIR), bottom, top, true);
    }
    double low = Math.min(0, smallest);
    double high = largest > low ? largest : low + 1;
    double step = step(high - low);
    return new ValueAxis(
        Math.floor(low / step) * step, Math.ceil(high / step) * step, bottom, top, false);
  }

  double at(double value) {
    double share =
        isLogarithmic ? Math.log(value / low) / Math.log(high / low) : (value - low) / (high - low);
    return bottom - (bottom - top) * share;
  }

  /** The values that are named. */
  List<Double> ticks() {
    List<Double> ticks = new ArrayList<>();
    if (isLogarithmic) {
      for (double value = low; value <= high * 1.001; value = roundUp(value * 1.001)) {
        ticks.add(value);
      }
      return ticks;
    }
    double step = step(high - low);
    long first = Math.round(low / step);
    long last = Math.round(high / step);
    for (long i = first; i <= last; i++) {
      ticks.add(i * step);
    }
    return ticks;
  }

  /** A value with commas between thousands and no more digits than it needs. */
  static String format(double value) {
    DecimalFormat format =
        new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ROOT));
    return format.format(new BigDecimal(value).setScale(6, RoundingMode.HALF_UP));
  }

  private static double step(double length) {
    double raw = length / TICKS;
    double power = Math.pow(10, Math.floor(Math.log10(raw)));
    for (double step : STEPS) {
      if (step * power >= raw * 0.999) {
        return step * power;
      }
    }
    return 10 * power;
  }

  /** The next of 1, 2, 5, 10, 20, … that is not smaller. */
  private static double roundUp(double value) {
    double power = Math.pow(10, Math.floor(Math.log10(value)));
    for (double step : STEPS) {
      if (step * power >= value) {
        return step * power;
      }
    }
    return 10 * power;
  }

  private static double roundDown(double value) {
    double power = Math.pow(10, Math.floor(Math.log10(value)));
    double best = power;
    for (double step : STEPS) {
      if (step * power <= value) {
        best = step * power;
      }
    }
    return best;
  }
}
