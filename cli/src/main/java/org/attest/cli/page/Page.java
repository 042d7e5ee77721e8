package org.attest.cli.page;

/// A page in the making: lines, some of them indented, in sections. What is in a line stays in it.
final class Page {
  private final Style style;
  private final StringBuilder text = new StringBuilder();

  Page(Style style) {
    this.style = style;
  }

  void section(String name) {
    text.append('\n');
    line(0, style.heading(name));
  }

  void line(int depth, String words) {
    text.append("  ".repeat(depth)).append(style.inert(words)).append('\n');
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
