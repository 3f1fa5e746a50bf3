/** What Claimhouse talks about: records and closed kinds, on nothing but the JDK. */
package io.claimhouse.model;
