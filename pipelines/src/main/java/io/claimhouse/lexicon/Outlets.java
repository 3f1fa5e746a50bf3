package io.claimhouse.lexicon;

import io.claimhouse.model.Outlet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The registry of outlets: {@code seeds/registry/outlets.csv}. Immutable. */
public final class Outlets {

  /** What an outlet is. */
  public enum Kind {
    NEWSPAPER,
    BROADCASTER,
    AGENCY,
    MAGAZINE,
    GOVERNMENT,
    NGO,
    THINK_TANK,
    ONLINE,
    OTHER
  }

  /**
   * An outlet of the registry.
   *
   * @param outlet what stands in an article's row
   * @param domains its domains, the first its main one
   * @param aliases other names and the credits it uses
   * @param kind what it is
   * @param group the group it belongs to, such as {@code state_media}
   * @param language its main language
   */
  public record Entry(
      Outlet outlet,
      List<String> domains,
      List<String> aliases,
      Kind kind,
      Optional<String> group,
      Optional<String> language) {}

  private final List<Entry> entries;
  private final Map<String, Entry> byDomain = new HashMap<>();
  private final Map<String, Entry> byName = new HashMap<>();

  private Outlets(List<Entry> entries) {
    this.entries = List.copyOf(entries);
    for (Entry entry : this.entries) {
      entry.domains().forEach(domain -> byDomain.putIfAbsent(domain, entry));
      byName.putIfAbsent(fold(entry.outlet().id()), entry);
      byName.putIfAbsent(fold(entry.outlet().name()), entry);
    }
    for (Entry entry : this.entries) {
      entry.aliases().forEach(alias -> byName.putIfAbsent(fold(alias), entry));
    }
  }

  /** The outlets of {@code seeds/registry/outlets.csv}. */
  public static Outlets fromSeeds() {
    return of(SeedTable.read("registry/outlets.csv"));
  }

  static Outlets of(SeedTable table) {
    return new Outlets(table.rows().stream().map(Outlets::entry).toList());
  }

  private static Entry entry(SeedTable.Row row) {
    List<String> domains =
        row.list("domains").stream().map(domain -> domain.toLowerCase(Locale.ROOT)).toList();
    return new Entry(
        new Outlet(
            row.get("outlet_id"),
            row.get("name"),
            domains.stream().findFirst(),
            row.find("country")),
        domains,
        row.list("aliases"),
        Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)),
        row.find("outlet_group"),
        row.find("language"));
  }

  /** All outlets, in the order of the registry. */
  public List<Entry> all() {
    return entries;
  }

  /** The outlet that has a host's domain, or the nearest domain above it. */
  public Optional<Entry> byHost(String host) {
    String name = host.toLowerCase(Locale.ROOT);
    while (!name.isEmpty()) {
      Entry entry = byDomain.get(name);
      if (entry != null) {
        return Optional.of(entry);
      }
      int dot = name.indexOf('.');
      name = dot < 0 ? "" : name.substring(dot + 1);
    }
    return Optional.empty();
  }

  /** The outlet of this name or alias, letters compared without case and marks between them. */
  public Optional<Entry> byName(String name) {
    return Optional.ofNullable(byName.get(fold(name)));
  }

  private static String fold(String name) {
    StringBuilder out = new StringBuilder(name.length());
    String lower = name.toLowerCase(Locale.ROOT);
    lower.codePoints().filter(Character::isLetterOrDigit).forEach(out::appendCodePoint);
    return out.toString();
  }
}
