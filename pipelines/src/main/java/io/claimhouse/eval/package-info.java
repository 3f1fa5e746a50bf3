/**
 * Scores what the program extracts against annotated sets that lie beside the project. A task is
 * one class that implements {@link io.claimhouse.eval.EvalTask}.
 */
package io.claimhouse.eval;
