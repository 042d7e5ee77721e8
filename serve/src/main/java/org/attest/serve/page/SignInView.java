package org.attest.serve.page;

/// What the screen shows on which people sign in.
///
/// @param token that the form must carry
/// @param name that was given in vain; empty at first
/// @param back where to go on; an address of this server
/// @param problem why they are not in; empty at first
public record SignInView(String token, String name, String back, String problem) {}
