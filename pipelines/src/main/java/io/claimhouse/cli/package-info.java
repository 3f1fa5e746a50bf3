/** The command line: picocli commands. The only package that prints. */
package io.claimhouse.cli;
