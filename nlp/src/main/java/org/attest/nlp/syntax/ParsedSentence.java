package org.attest.nlp.syntax;

import java.util.ArrayList;
import java.util.List;
import org.attest.core.reading.Block;

/// A sentence with its tokens and tree. Indices are token positions in this sentence; offsets
/// are code points of the report.
public final class ParsedSentence {
  private final int index;
  private final Block.Kind block;
  private final List<Token> tokens;
  private final List<List<Token>> children;
  private final Marks marks;

  /// A sentence without marks.
  ///
  /// @param index position of the sentence in the report
  public ParsedSentence(int index, Block.Kind block, List<Token> tokens) {
    this(index, block, tokens, Marks.none(tokens.size()));
  }

  /// @param index position of the sentence in the report
  public ParsedSentence(int index, Block.Kind block, List<Token> tokens, Marks marks) {
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("a sentence has at least one token");
    }
    this.index = index;
    this.block = block;
    this.tokens = List.copyOf(tokens);
    this.marks = marks;
    this.children = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      children.add(new ArrayList<>(2));
    }
    for (Token token : tokens) {
      if (!token.isRoot()) {
        children.get(token.head()).add(token);
      }
    }
  }

  public int index() {
    return index;
  }

  public Block.Kind block() {
    return block;
  }

  public List<Token> tokens() {
    return tokens;
  }

  /// The same sentence with other marks.
  public ParsedSentence withMarks(Marks other) {
    return other == marks ? this : new ParsedSentence(index, block, tokens, other);
  }

  /// The same sentence with another tree.
  ParsedSentence withTokens(List<Token> other) {
    return other == tokens ? this : new ParsedSentence(index, block, other, marks);
  }

  /// What the model says of the words beside their grammar.
  public Marks marks() {
    return marks;
  }

  public Token token(int i) {
    return tokens.get(i);
  }

  public int size() {
    return tokens.size();
  }

  /// Offset of the first word.
  public int start() {
    return tokens.getFirst().start();
  }

  /// Offset behind the last word.
  public int end() {
    return tokens.getLast().end();
  }

  public Token root() {
    for (Token token : tokens) {
      if (token.isRoot()) {
        return token;
      }
    }
    throw new IllegalStateException("a tree has a root");
  }

  /// The token of a run of tokens that the others hang on.
  ///
  /// @param last position of the last one, included
  public Token head(int first, int last) {
    for (int i = first; i <= last; i++) {
      Token token = tokens.get(i);
      if (token.isRoot() || token.head() < first || token.head() > last) {
        return token;
      }
    }
    return tokens.get(last);
  }

  /// The dependents of a token in text order.
  public List<Token> children(Token token) {
    return children.get(token.index());
  }

  /// The dependents of a token with a relation or one of its subtypes, in text order.
  public List<Token> children(Token token, String relation) {
    List<Token> found = new ArrayList<>(2);
    for (Token child : children.get(token.index())) {
      if (child.is(relation)) {
        found.add(child);
      }
    }
    return found;
  }

  /// A token and everything below it, in text order.
  public List<Token> subtree(Token token) {
    boolean[] inside = new boolean[tokens.size()];
    mark(token, inside);
    List<Token> found = new ArrayList<>();
    for (Token candidate : tokens) {
      if (inside[candidate.index()]) {
        found.add(candidate);
      }
    }
    return found;
  }

  private void mark(Token token, boolean[] inside) {
    inside[token.index()] = true;
    for (Token child : children.get(token.index())) {
      mark(child, inside);
    }
  }
}
