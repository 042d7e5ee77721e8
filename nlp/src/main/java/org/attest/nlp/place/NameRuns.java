package org.attest.nlp.place;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;

/// The sorted runs of [NameBuffer], read as one sorted sequence.
final class NameRuns implements Closeable {
  private final List<Run> open = new ArrayList<>();
  private final PriorityQueue<Run> waiting = new PriorityQueue<>(Run::compare);

  /// @throws IOException if one cannot be read; those open by then are closed
  static NameRuns open(List<Path> files) throws IOException {
    NameRuns runs = new NameRuns();
    boolean opened = false;
    try {
      for (Path file : files) {
        Run run = new Run(Files.newInputStream(file));
        runs.open.add(run);
        if (run.next()) {
          runs.waiting.add(run);
        }
      }
      opened = true;
      return runs;
    } finally {
      if (!opened) {
        runs.close();
      }
    }
  }

  /// Takes names in order.
  interface Sink {
    /// @param key bytes that hold the key, valid during the call only
    /// @param length of the key
    /// @param posting of the place, as in [LoadedPlaces]
    /// @return whether to go on
    boolean accept(byte[] key, int length, int posting) throws IOException;
  }

  /// Hands over all names; to be called once.
  ///
  /// @return whether it came to the end
  boolean forEach(Sink sink) throws IOException {
    while (true) {
      Run least = waiting.poll();
      if (least == null) {
        return true;
      }
      if (!sink.accept(least.record, least.length - 9, least.posting())) {
        return false;
      }
      if (least.next()) {
        waiting.add(least);
      }
    }
  }

  @Override
  public void close() throws IOException {
    for (Run run : open) {
      run.stream.close();
    }
  }

  private static final class Run {
    private final InputStream stream;
    private final byte[] record = new byte[255];
    private final ByteBuffer numbers = ByteBuffer.wrap(record);
    private int length;

    Run(InputStream stream) {
      this.stream = new BufferedInputStream(stream, 1 << 16);
    }

    boolean next() throws IOException {
      length = stream.read();
      if (length < 0) {
        return false;
      }
      if (stream.readNBytes(record, 0, length) < length) {
        throw new EOFException("a run of names ends early");
      }
      return true;
    }

    int posting() {
      return numbers.getInt(length - 4);
    }

    int compare(Run other) {
      return Arrays.compareUnsigned(record, 0, length, other.record, 0, other.length);
    }
  }
}
