package org.attest.core.account;

import java.util.Optional;
import org.attest.core.reading.Quantity;

/// A number of people as a value of an account.
///
/// @param group who they are in the text's words, absent for people as such
/// @param part whether it is a part of another figure ("including 13")
public record TollValue(Quantity quantity, Optional<String> group, boolean part) {}
