using Npgsql;

namespace BangVang.Kernel.Data;

/// <summary>Tells a database that is away (stopped, starting, unreachable, full of visitors) from a mistake of ours in asking it.</summary>
public static class LostDatabase
{
    public static bool Is(Exception? exception)
    {
        for (var cause = exception; cause is not null; cause = cause.InnerException)
        {
            if (cause is PostgresException refused) return IsAway(refused.SqlState);
            if (cause is NpgsqlException) return true;
        }
        return false;
    }

    // 08: connection; 57P01–03: shut down, crashed, starting; 53300: too many connections.
    static bool IsAway(string state) =>
        state.StartsWith("08", StringComparison.Ordinal) || state.StartsWith("57P", StringComparison.Ordinal) || state == PostgresErrorCodes.TooManyConnections;
}
