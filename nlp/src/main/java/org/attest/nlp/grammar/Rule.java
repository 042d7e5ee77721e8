package org.attest.nlp.grammar;

import java.util.Map;

/// What a pattern means.
///
/// @param order position in the file: of two rules that match the same words the earlier one counts
/// @param meaning the kind of meaning, or `=x` for the meaning of the captured symbol `x`
/// @param constants values added to what the pattern captures
record Rule(int order, String meaning, Map<String, String> constants) {}
