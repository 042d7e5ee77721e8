/// The data files that rules read: tab-separated tables with comments that say what the columns
/// mean, and the digest that makes their content part of the reader's version.
@NullMarked
package org.attest.nlp.data;

import org.jspecify.annotations.NullMarked;
