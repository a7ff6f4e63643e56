package dev.scopecheck.example;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.OptionalLong;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcConnectionPool;

/** Keeps the installations in a database file. */
final class InstallationStore implements AutoCloseable {
    private static final String CREATE = """
            create table if not exists installation (
              oauth_id varchar primary key,
              oauth_secret varchar not null,
              token_url varchar not null,
              api_url varchar not null,
              group_id bigint not null,
              room_id bigint)""";
    private static final String FIND =
            "select oauth_secret, token_url, api_url, group_id, room_id from installation where oauth_id = ?";
    private static final String INSERT = "insert into installation values (?, ?, ?, ?, ?, ?)";
    private static final String REMOVE = "delete from installation where oauth_id = ?";

    private final JdbcConnectionPool pool;

    private InstallationStore(JdbcConnectionPool pool) {
        this.pool = pool;
    }

    static InstallationStore open(Path database) {
        String url = "jdbc:h2:file:" + database.toAbsolutePath();
        InstallationStore store = new InstallationStore(JdbcConnectionPool.create(url, "standup", ""));
        try {
            store.createTable();
            return store;
        } catch (SQLException e) {
            store.close();
            throw new StartException(
                    "cannot open the database " + database.toAbsolutePath() + ".mv.db (DATABASE): " + reason(e), e);
        }
    }

    /** Adds an installation; one with the same {@code oauthId} must not be there yet. */
    void add(Installation installation) {
        try (Connection connection = pool.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setString(1, installation.oauthId());
            insert.setString(2, installation.credentials().oauthSecret());
            insert.setString(3, installation.host().tokenUrl());
            insert.setString(4, installation.host().apiUrl());
            insert.setLong(5, installation.groupId());
            insert.setObject(
                    6, installation.roomId().isPresent() ? installation.roomId().getAsLong() : null);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot store an installation", e);
        }
    }

    Optional<Installation> find(String oauthId) {
        try (Connection connection = pool.getConnection();
                PreparedStatement find = connection.prepareStatement(FIND)) {
            find.setString(1, oauthId);
            try (ResultSet row = find.executeQuery()) {
                return row.next() ? Optional.of(readInstallation(oauthId, row)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read an installation", e);
        }
    }

    void remove(String oauthId) {
        try (Connection connection = pool.getConnection();
                PreparedStatement remove = connection.prepareStatement(REMOVE)) {
            remove.setString(1, oauthId);
            remove.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot remove an installation", e);
        }
    }

    @Override
    public void close() {
        pool.dispose();
    }

    private void createTable() throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement create = connection.createStatement()) {
            create.execute(CREATE);
        }
    }

    private static String reason(SQLException problem) {
        return problem.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1
                ? "another process uses it"
                : String.valueOf(problem.getMessage()).replaceAll("\\s+", " ");
    }

    private static Installation readInstallation(String oauthId, ResultSet row) throws SQLException {
        Long roomId = row.getObject("room_id", Long.class);
        return new Installation(
                new Credentials(oauthId, row.getString("oauth_secret")),
                new HostUrls(row.getString("token_url"), row.getString("api_url")),
                row.getLong("group_id"),
                roomId == null ? OptionalLong.empty() : OptionalLong.of(roomId));
    }
}
