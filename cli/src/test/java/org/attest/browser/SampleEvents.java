package org.attest.browser;

/// How the headlines of the sample events begin.
final class SampleEvents {
  /// Many reports, a disputed toll.
  static final String BOMBING = "Bombing by Northern Liberation Column";

  /// Who does most in them.
  static final String COLUMN = "Northern Liberation Column";

  /// Two reports, nothing disputed.
  static final String SHOOTING = "Shooting by Gunmen against two policemen";

  private SampleEvents() {}
}
