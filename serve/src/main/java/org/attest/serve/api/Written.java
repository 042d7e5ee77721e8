package org.attest.serve.api;

/// An answer that is JSON already.
record Written(String json) {}
