package io.claimhouse.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DomainsTest {

  private static final Domains DOMAINS = Domains.fromSeeds();

  @ParameterizedTest
  @CsvSource({
    "lindenpost.example, lindenpost.example, lindenpost",
    "m.lindenpost.example, lindenpost.example, lindenpost",
    "amp.news.lindenpost.com, lindenpost.com, lindenpost",
    "www.lindenpost.co.uk, lindenpost.co.uk, lindenpost",
    "lindenpost.com.br, lindenpost.com.br, lindenpost",
    "lindenpost.wordpress.com, lindenpost.wordpress.com, lindenpost",
    "co.uk, co.uk, co",
    "localhost, localhost, localhost",
  })
  void findsWhatWasRegistered(String host, String registered, String name) {
    assertThat(DOMAINS.registered(host)).isEqualTo(registered);
    assertThat(DOMAINS.name(host)).isEqualTo(name);
  }
}
