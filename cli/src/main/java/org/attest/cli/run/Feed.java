package org.attest.cli.run;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.attest.core.report.ReportId;
import org.attest.intake.Intake;
import org.attest.intake.IntakeResult;
import org.attest.intake.web.SavedPage;
import org.attest.intake.web.WebPages;
import org.attest.serve.desk.Inbox;
import org.attest.store.Workspace;

/// Where inputs come from.
public interface Feed {
  /// Takes inputs, one after the other.
  interface Sink {
    /// Takes one, and says whether more is wanted.
    boolean accept(IntakeResult result, long weight);
  }

  /// The work there is, in bytes.
  long weight();

  /// Hands over all inputs, on the thread of the caller.
  void into(Sink sink);

  /// The reports in files, and in those below folders.
  ///
  /// @param only the inputs wanted; all if empty
  /// @throws UncheckedIOException if one is not there
  static Feed below(Collection<Path> paths, Set<String> only) {
    try {
      return files(Intake.sources(paths), only);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The reports in files.
  ///
  /// @param only the inputs wanted; all if empty
  static Feed files(List<Intake.Source> sources, Set<String> only) {
    return new Feed() {
      @Override
      public long weight() {
        return sources.stream().mapToLong(Intake.Source::bytes).sum();
      }

      @Override
      public void into(Sink sink) {
        for (Intake.Source source : sources) {
          boolean[] more = {true};
          Intake.read(
              source,
              result -> {
                if (more[0] && (only.isEmpty() || only.contains(result.input()))) {
                  more[0] = sink.accept(result, share(source, result));
                }
              });
          if (!more[0]) {
            return;
          }
        }
      }
    };
  }

  /// Pages of the web. Each is fetched when it is its turn, and kept in a file.
  ///
  /// @param addresses the inputs
  static Feed pages(List<String> addresses, Inbox inbox) {
    return new Feed() {
      private static final long TYPICAL = 50_000;

      @Override
      public long weight() {
        return TYPICAL * addresses.size();
      }

      @Override
      public void into(Sink sink) {
        for (String address : addresses) {
          if (!sink.accept(page(address, inbox), TYPICAL)) {
            return;
          }
        }
      }
    };
  }

  private static IntakeResult page(String address, Inbox inbox) {
    try {
      SavedPage page = WebPages.OF_THE_INTERNET.fetch(address);
      Path file = inbox.keep(page.name(), new ByteArrayInputStream(page.bytes()));
      List<IntakeResult> found = new ArrayList<>();
      Intake.read(new Intake.Source(file, page.bytes().length), found::add);
      return switch (found.getFirst()) {
        case IntakeResult.Accepted accepted ->
            new IntakeResult.Accepted(address, accepted.report());
        case IntakeResult.Refused refused -> new IntakeResult.Refused(address, refused.reason());
      };
    } catch (IOException e) {
      return new IntakeResult.Refused(address, "is not fetched: " + e.getMessage());
    }
  }

  /// What is known already of some inputs.
  static Feed results(List<IntakeResult> results) {
    return new Feed() {
      @Override
      public long weight() {
        return 0;
      }

      @Override
      public void into(Sink sink) {
        for (IntakeResult result : results) {
          if (!sink.accept(result, 0)) {
            return;
          }
        }
      }
    };
  }

  /// One feed after the other.
  static Feed all(List<Feed> feeds) {
    return new Feed() {
      @Override
      public long weight() {
        return feeds.stream().mapToLong(Feed::weight).sum();
      }

      @Override
      public void into(Sink sink) {
        feeds.forEach(feed -> feed.into(sink));
      }
    };
  }

  /// Reports that are in the workspace already, to be read anew.
  static Feed stored(Path folder, List<ReportId> ids) {
    return new Feed() {
      private static final long TYPICAL = 4_000;

      @Override
      public long weight() {
        return TYPICAL * ids.size();
      }

      @Override
      public void into(Sink sink) {
        try (Workspace workspace = Workspace.openToRead(folder)) {
          for (ReportId id : ids) {
            String input = workspace.input(id).orElseThrow();
            var report = workspace.report(id).orElseThrow();
            if (!sink.accept(new IntakeResult.Accepted(input, report), TYPICAL)) {
              return;
            }
          }
        }
      }
    };
  }

  /// A file of one report weighs what it has bytes; of a file of many only the text is known.
  private static long share(Intake.Source source, IntakeResult result) {
    if (result.input().equals(source.file().toString())) {
      return source.bytes();
    }
    return result instanceof IntakeResult.Accepted accepted ? accepted.report().text().length() : 0;
  }
}
