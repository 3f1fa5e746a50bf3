package io.claimhouse.model;

import java.util.Optional;

/**
 * Who published an article.
 *
 * @param id the key in {@code seeds/registry/outlets.csv}, or the domain where the registry has
 *     none
 * @param name the name for people
 * @param domain the registrable domain, lower case
 * @param country ISO 3166-1 alpha-2
 */
public record Outlet(String id, String name, Optional<String> domain, Optional<String> country) {}
