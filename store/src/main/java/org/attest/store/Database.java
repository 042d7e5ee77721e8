package org.attest.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.attest.store.WorkspaceException.Kind;
import org.sqlite.SQLiteConfig;

/// Opens the SQLite database of a workspace and brings its schema up to date.
final class Database {
  /// Number of the newest schema file `V<n>.sql`.
  static final int SCHEMA = 7;

  /// Older versions can lose a transaction of a database in WAL mode when it is reset.
  private static final String OLDEST_SQLITE = "3.51.3";

  private static final int BUSY_MILLIS = 10_000;

  /// Accounts are written in the order of their reports, but found by ids that are in no order: the
  /// indexes that are filled meanwhile should be at hand.
  private static final int WRITERS_CACHE_KIB = 64 << 10;

  private Database() {}

  /// @param writes whether the caller holds the lock and may change anything
  static Sql open(Path file, boolean writes) {
    Sql sql = new Sql(connect(file, writes));
    boolean opened = false;
    try {
      requireSqlite(sql);
      if (writes) {
        sql.first("pragma journal_mode = wal", row -> row.getString(1));
      }
      migrate(sql, writes);
      if (!writes) {
        sql.script("pragma query_only = on");
      }
      opened = true;
      return sql;
    } finally {
      if (!opened) {
        sql.close();
      }
    }
  }

  /// Whether an older version of Attest wrote the database.
  static boolean isOutdated(Path file) {
    try (Sql sql = new Sql(connect(file, false))) {
      int version = version(sql);
      return version > 0 && version < SCHEMA;
    }
  }

  static String sqliteVersion(Sql sql) {
    return sql.first("select sqlite_version()", row -> row.getString(1)).orElseThrow();
  }

  private static Connection connect(Path file, boolean writes) {
    try {
      return config(writes).createConnection("jdbc:sqlite:" + file);
    } catch (SQLException e) {
      throw Sql.failed(e);
    } catch (UnsatisfiedLinkError | NoClassDefFoundError e) {
      throw new WorkspaceException(
          Kind.UNAVAILABLE,
          "SQLite's native library cannot be loaded on this system ("
              + e.getMessage()
              + "): set -Dorg.sqlite.tmpdir to a folder that allows executables",
          e);
    }
  }

  private static SQLiteConfig config(boolean writes) {
    SQLiteConfig config = new SQLiteConfig();
    // A reader may meet the moment in which a writer folds the log back into the database.
    config.setBusyTimeout(BUSY_MILLIS);
    config.enforceForeignKeys(true);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    // Else every insert is followed by a query for the number of its row, which nobody asks for.
    config.setGetGeneratedKeys(false);
    if (writes) {
      config.setCacheSize(-WRITERS_CACHE_KIB);
    }
    return config;
  }

  private static void requireSqlite(Sql sql) {
    String version = sqliteVersion(sql);
    if (Runtime.Version.parse(version).compareTo(Runtime.Version.parse(OLDEST_SQLITE)) < 0) {
      throw new WorkspaceException(
          Kind.UNAVAILABLE,
          "SQLite "
              + version
              + " can lose committed data; "
              + OLDEST_SQLITE
              + " or newer is needed: put a newer sqlite-jdbc on the class path");
    }
  }

  private static void migrate(Sql sql, boolean writes) {
    int version = version(sql);
    if (version > SCHEMA) {
      throw new WorkspaceException(
          Kind.DAMAGED,
          "the workspace was written by a newer version of Attest (schema "
              + version
              + "): update Attest");
    }
    if (version < SCHEMA && !writes) {
      throw new WorkspaceException(
          Kind.MISSING, "the workspace holds nothing yet: run 'attest read PATH' first");
    }
    if (version == SCHEMA) {
      return;
    }
    // All at once, so that nobody who looks meanwhile sees a workspace that is half made.
    sql.transaction(
        () -> {
          for (int next = version + 1; next <= SCHEMA; next++) {
            sql.script(script(next));
          }
          sql.script("pragma user_version = " + SCHEMA);
        });
  }

  private static int version(Sql sql) {
    Optional<Integer> version = sql.first("pragma user_version", row -> row.getInt(1));
    return version.orElse(0);
  }

  /// The text of a schema file.
  static String script(int version) {
    String name = "V" + version + ".sql";
    try (InputStream stream = Database.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("the schema file " + name + " is missing from the jar");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("the schema file " + name + " cannot be read", e);
    }
  }
}
