package io.claimhouse.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import systems.uom.ucum.format.UCUMFormat;
import tech.units.indriya.AbstractUnit;

/** Holds the codes and factors of {@code units.csv} against the UCUM tables of systems-ucum. */
class UnitFactorsTest {

  /** The tables round some definitions: a parsec, a pound-force, the constants of 1986. */
  private static final double ROUNDING = 1e-5;

  /** The tables lack degrees Rankine and take a horsepower for one foot pound-force per second. */
  private static final Set<String> NOT_THERE = Set.of("[degR]", "[HP]");

  @Test
  void everyCodeIsUcumWithItsFactorToSi() {
    UCUMFormat format = UCUMFormat.getInstance(UCUMFormat.Variant.CASE_SENSITIVE);
    TreeMap<String, Double> factors = new TreeMap<>();
    for (SeedTable.Row row : SeedTable.read("reference/units.csv").rows()) {
      // What stands in braces is a name of our own for what UCUM has no unit for.
      if (row.find("si_factor").isPresent()
          && !row.get("code").contains("{")
          && !NOT_THERE.contains(row.get("code"))) {
        factors.put(row.get("code"), Double.parseDouble(row.get("si_factor")));
      }
    }
    List<String> wrong = new ArrayList<>();
    factors.forEach(
        (code, factor) -> {
          try {
            AbstractUnit<?> unit = (AbstractUnit<?>) format.parse(code);
            double known = unit.getSystemConverter().convert(1.0);
            if (Math.abs(known - factor) > ROUNDING * Math.abs(factor)) {
              wrong.add(code + ": " + factor + ", UCUM has " + known);
            }
          } catch (RuntimeException e) {
            wrong.add(code + ": " + e.getMessage());
          }
        });
    assertThat(wrong).isEmpty();
    assertThat(factors).hasSizeGreaterThan(150);
  }
}
