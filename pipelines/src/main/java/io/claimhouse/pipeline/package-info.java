/** Beam jobs: transforms named by verbs, which wire the packages of the stages together. */
package io.claimhouse.pipeline;
