package org.attest.serve.page;

/// The name under which an upload is kept: whatever the browser says, it is the name of one file in
/// one folder, and every file system takes it.
final class UploadName {
  /// File systems count bytes, 255 as a rule, and a letter has up to four.
  private static final int LONGEST = 60;

  private UploadName() {}

  /// The last part of a name; of a long one the end, for its suffix tells the format.
  static String of(String given) {
    String path = given.replace('\\', '/');
    String last =
        path.substring(path.lastIndexOf('/') + 1).replaceAll("[^\\p{L}\\p{N}. _-]", "_").strip();
    int letters = last.codePointCount(0, last.length());
    if (letters > LONGEST) {
      last = last.substring(last.offsetByCodePoints(0, letters - LONGEST));
    }
    return last.isEmpty() || last.startsWith(".") ? "report" + last : last;
  }
}
