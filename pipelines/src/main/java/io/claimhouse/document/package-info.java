/** Bytes to documents: containers, detection, decoding. The only package that knows Tika. */
package io.claimhouse.document;
