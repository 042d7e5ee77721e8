package org.attest.intake.web;

/// A page as it is kept in a file: what the server sent, with the address that it came from.
///
/// @param name of a file for it, that every file system takes
/// @param bytes content of that file
public record SavedPage(String name, byte[] bytes) {}
