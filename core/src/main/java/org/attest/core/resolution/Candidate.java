package org.attest.core.resolution;

/// Two event chains that share a block key and are therefore compared.
///
/// @param left index of the first chain
/// @param right index of the second chain, greater than the first
public record Candidate(int left, int right) implements Comparable<Candidate> {
  /// The pair of two things in either order.
  public static Candidate of(int a, int b) {
    return new Candidate(Math.min(a, b), Math.max(a, b));
  }

  @Override
  public int compareTo(Candidate other) {
    return left != other.left
        ? Integer.compare(left, other.left)
        : Integer.compare(right, other.right);
  }
}
