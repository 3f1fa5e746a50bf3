package io.claimhouse.article;

import io.claimhouse.lexicon.Outlets;
import io.claimhouse.model.Outlet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds who published an article: the registry by domain or by name, else the domain itself. */
final class OutletResolver {

  private final Outlets outlets;
  private final Domains domains;

  OutletResolver(Outlets outlets) {
    this.outlets = outlets;
    this.domains = Domains.fromSeeds();
  }

  /**
   * The outlet.
   *
   * @param hosts hosts of the article's addresses, best first
   * @param names names that the page or the record gives its publisher, best first
   */
  Optional<Outlet> resolve(List<String> hosts, List<String> names) {
    for (String host : hosts) {
      Optional<Outlet> outlet = outlets.byHost(host).map(Outlets.Entry::outlet);
      if (outlet.isPresent()) {
        return outlet;
      }
    }
    for (String name : names) {
      Optional<Outlet> outlet = outlets.byName(name).map(Outlets.Entry::outlet);
      if (outlet.isPresent()) {
        return outlet;
      }
    }
    Optional<String> domain = hosts.stream().findFirst().map(domains::registered);
    Optional<String> name = names.stream().filter(text -> text.length() <= 80).findFirst();
    if (domain.isPresent()) {
      return Optional.of(
          new Outlet(domain.get(), name.orElse(domain.get()), domain, Optional.empty()));
    }
    return name.map(text -> new Outlet(text, text, Optional.empty(), Optional.empty()));
  }

  /**
   * The names of a site: its own, those that the registry has for it, its domain's.
   *
   * @param hosts hosts of the page's addresses
   * @param names names that the page gives its site
   */
  SiteNames siteNames(List<String> hosts, List<String> names) {
    List<String> all = new ArrayList<>(names);
    for (String host : hosts) {
      all.add(host);
      all.add(domains.registered(host));
      all.add(domains.name(host));
      outlets
          .byHost(host)
          .ifPresent(
              entry -> {
                all.add(entry.outlet().name());
                all.addAll(entry.aliases());
              });
    }
    return SiteNames.of(all);
  }
}
