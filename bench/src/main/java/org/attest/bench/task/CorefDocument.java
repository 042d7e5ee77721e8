package org.attest.bench.task;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A document of the GUM treebank with its text put together again and the mentions of persons and
/// organisations that its entity layer gives by name or description.
///
/// @param mentions in no order
record CorefDocument(String id, String text, List<GoldMention> mentions) {
  private static final Pattern MARK = Pattern.compile("\\((\\d+)-([a-z]+)[^()]*(\\))?|(\\d+)\\)");

  /// @param chain number of the entity in its document
  /// @param start in code points
  /// @param head offset of the word that the others hang on
  record GoldMention(int chain, int start, int end, int head) {}

  private record Open(int chain, String type, int first) {}

  static List<CorefDocument> read(ConllU file) {
    List<CorefDocument> documents = new ArrayList<>();
    Builder open = null;
    for (ConllU.Sentence sentence : file.sentences()) {
      String id = comment(sentence, "# newdoc id = ");
      if (!id.isEmpty() || open == null) {
        if (open != null) {
          documents.add(open.build());
        }
        open = new Builder(id);
      }
      open.add(sentence);
    }
    if (open != null) {
      documents.add(open.build());
    }
    return documents;
  }

  private static String comment(ConllU.Sentence sentence, String start) {
    for (ConllU.Line line : sentence.lines()) {
      if (line.isComment() && line.columns().getFirst().startsWith(start)) {
        return line.columns().getFirst().substring(start.length()).strip();
      }
    }
    return "";
  }

  private static final class Builder {
    private final String id;
    private final StringBuilder text = new StringBuilder();
    private final List<GoldMention> mentions = new ArrayList<>();

    Builder(String id) {
      this.id = id;
    }

    CorefDocument build() {
      return new CorefDocument(id, text.toString().strip(), List.copyOf(mentions));
    }

    void add(ConllU.Sentence sentence) {
      boolean paragraph =
          sentence.lines().stream()
              .anyMatch(line -> line.isComment() && line.columns().getFirst().equals("# newpar"));
      if (!text.isEmpty()) {
        text.append(paragraph ? "\n\n" : " ");
      }
      List<ConllU.Line> words = sentence.words();
      int[] starts = new int[words.size()];
      int[] ends = new int[words.size()];
      for (int i = 0; i < words.size(); i++) {
        starts[i] = text.codePointCount(0, text.length());
        text.append(words.get(i).form());
        ends[i] = text.codePointCount(0, text.length());
        boolean glued = words.get(i).columns().get(9).contains("SpaceAfter=No");
        if (!glued && i + 1 < words.size()) {
          text.append(' ');
        }
      }
      Deque<Open> open = new ArrayDeque<>();
      for (int i = 0; i < words.size(); i++) {
        String misc = words.get(i).columns().get(9);
        int at = misc.indexOf("Entity=");
        String layer = at < 0 ? "" : misc.substring(at).split("\\|", 2)[0];
        Matcher mark = MARK.matcher(layer);
        while (mark.find()) {
          if (mark.group(4) != null) {
            close(Integer.parseInt(mark.group(4)), i, open, words, starts, ends);
          } else {
            Open begun = new Open(Integer.parseInt(mark.group(1)), mark.group(2), i);
            open.push(begun);
            if (mark.group(3) != null) {
              close(begun.chain(), i, open, words, starts, ends);
            }
          }
        }
      }
    }

    private void close(
        int chain, int last, Deque<Open> open, List<ConllU.Line> words, int[] starts, int[] ends) {
      for (Open begun : open) {
        if (begun.chain() == chain) {
          open.remove(begun);
          int head = head(words, begun.first(), last);
          boolean actor = begun.type().equals("person") || begun.type().equals("organization");
          if (actor && !words.get(head).upos().equals("PRON")) {
            mentions.add(new GoldMention(chain, starts[begun.first()], ends[last], starts[head]));
          }
          return;
        }
      }
    }

    private static int head(List<ConllU.Line> words, int first, int last) {
      for (int i = first; i <= last; i++) {
        int head = words.get(i).head() - 1;
        if (head < first || head > last) {
          return i;
        }
      }
      return first;
    }
  }
}
