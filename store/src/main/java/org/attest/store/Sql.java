package org.attest.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Runs statements on one connection and turns the driver's errors into [WorkspaceException].
///
/// Those that are run for each of many rows are prepared once.
final class Sql implements AutoCloseable {
  /// How many statements are kept prepared.
  private static final int KEPT = 60;

  private final Connection connection;
  private final PreparedStatements kept = new PreparedStatements();

  Sql(Connection connection) {
    this.connection = connection;
  }

  /// Statements by their text; the one used least recently gives way. One that runs is taken
  /// out, so that what it calls may run the same one.
  private final class PreparedStatements {
    private final Map<String, PreparedStatement> idle = new LinkedHashMap<>();

    PreparedStatement take(String statement) throws SQLException {
      PreparedStatement known = idle.remove(statement);
      return known == null ? connection.prepareStatement(statement) : known;
    }

    void giveBack(String statement, PreparedStatement prepared) throws SQLException {
      PreparedStatement other = idle.put(statement, prepared);
      if (other != null) {
        other.close();
      }
      if (idle.size() > KEPT) {
        Iterator<PreparedStatement> oldest = idle.values().iterator();
        oldest.next().close();
        oldest.remove();
      }
    }
  }

  /// Makes a value from the current row.
  interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  /// Steps that are all kept or all undone.
  interface Steps {
    void run();
  }

  /// Runs one statement and says how many rows it changed.
  int update(String statement, @Nullable Object... parameters) {
    return kept(statement, PreparedStatement::executeUpdate, parameters);
  }

  /// What is done with a prepared statement.
  private interface Use<T> {
    T of(PreparedStatement prepared) throws SQLException;
  }

  private <T> T kept(String statement, Use<T> use, @Nullable Object... parameters) {
    try {
      PreparedStatement prepared = kept.take(statement);
      fill(prepared, parameters);
      T found = use.of(prepared);
      kept.giveBack(statement, prepared);
      return found;
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  <T> List<T> list(String query, Row<T> row, @Nullable Object... parameters) {
    List<T> found = new ArrayList<>();
    forEach(query, row, found::add, parameters);
    return found;
  }

  <T> Optional<T> first(String query, Row<T> row, @Nullable Object... parameters) {
    return kept(
        query,
        prepared -> {
          try (ResultSet rows = prepared.executeQuery()) {
            return rows.next() ? Optional.of(value(row, rows)) : Optional.empty();
          }
        },
        parameters);
  }

  /// Hands over one row at a time, without holding all.
  <T> void forEach(String query, Row<T> row, Consumer<T> sink, @Nullable Object... parameters) {
    try (PreparedStatement prepared = prepare(query, parameters);
        ResultSet rows = prepared.executeQuery()) {
      while (rows.next()) {
        sink.accept(value(row, rows));
      }
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  private static <T> T value(Row<T> row, ResultSet rows) throws SQLException {
    try {
      return row.read(rows);
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new WorkspaceException(
          WorkspaceException.Kind.DAMAGED, damaged(String.valueOf(e.getMessage())), e);
    }
  }

  /// Runs several statements that take no parameters, such as a schema.
  void script(String statements) {
    try (var statement = connection.createStatement()) {
      statement.executeUpdate(statements);
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /// Runs `steps` as one transaction.
  void transaction(Steps steps) {
    try {
      connection.setAutoCommit(false);
      boolean done = false;
      try {
        steps.run();
        connection.commit();
        done = true;
      } finally {
        if (!done) {
          connection.rollback();
        }
        connection.setAutoCommit(true);
      }
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  private PreparedStatement prepare(String statement, @Nullable Object... parameters)
      throws SQLException {
    PreparedStatement prepared = connection.prepareStatement(statement);
    fill(prepared, parameters);
    return prepared;
  }

  private static void fill(PreparedStatement prepared, @Nullable Object... parameters)
      throws SQLException {
    for (int i = 0; i < parameters.length; i++) {
      prepared.setObject(i + 1, parameters[i]);
    }
  }

  static WorkspaceException failed(SQLException e) {
    String message = String.valueOf(e.getMessage());
    if (message.contains("SQLITE_CORRUPT") || message.contains("SQLITE_NOTADB")) {
      return new WorkspaceException(WorkspaceException.Kind.DAMAGED, damaged(message), e);
    }
    String what = "the workspace database failed: " + message;
    if (message.contains("SQLITE_FULL")) {
      what = "the disk is full: make room and run the command again; nothing acknowledged is lost";
    } else if (message.contains("SQLITE_READONLY") || message.contains("SQLITE_CANTOPEN")) {
      what =
          "no permission to write in the workspace, which is needed even to look at it:"
              + " copy it to a folder of your own";
    }
    return new WorkspaceException(WorkspaceException.Kind.NOT_WRITABLE, what, e);
  }

  private static String damaged(String how) {
    return "the workspace is damaged (" + how + "): read the reports into another --workspace";
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw failed(e);
    }
  }
}
