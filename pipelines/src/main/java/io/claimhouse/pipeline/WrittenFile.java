package io.claimhouse.pipeline;

/**
 * A file that a job wrote.
 *
 * @param table the table
 * @param path its path below the folder that the job writes to
 * @param rows how many rows it has
 */
record WrittenFile(String table, String path, long rows) {}
