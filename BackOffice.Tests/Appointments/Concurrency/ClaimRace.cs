using BackOffice.Data;
using BackOffice.Data.Engines;
using BackOffice.Tests.Support;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace BackOffice.Tests.Appointments.Concurrency;

/// <summary>One process of those that claim the same slots: as many connections as claims, all let go at once in each round.</summary>
internal static class ClaimRace
{
    /// <summary>Cells of five minutes that an appointment takes.</summary>
    public const int Cells = 4;

    private const int Constraint = 19;

    private static readonly DateTime First = new(2030, 1, 1, 8, 0, 0, DateTimeKind.Utc);

    public static int RoundOf(DateTime at) => (int)((at - First).TotalMinutes / 5) / Cells;

    /// <param name="arguments">Folder, processes, which of them, claims of each, rounds, desk.</param>
    public static void Run(string[] arguments)
    {
        var (folder, processes, process) = (arguments[0], Number(arguments[1]), Number(arguments[2]));
        var (claims, rounds, desk) = (Number(arguments[3]), Number(arguments[4]), Guid.Parse(arguments[5]));
        var appointments = Appointments(folder, process * claims, claims);
        using var barrier = new RoundBarrier(folder, processes, process);
        using var gate = new Barrier(claims, _ => barrier.Arrive());
        var lost = 0;
        var threads = appointments.Select(appointment => new Thread(() => Interlocked.Add(ref lost, Compete(folder, rounds, desk, appointment, gate)))).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        Console.WriteLine($"lost {lost}");
    }

    private static int Compete(string folder, int rounds, Guid desk, Guid appointment, Barrier gate)
    {
        using var data = Open(folder);
        data.Database.OpenConnection();
        using var insert = Insert((SqliteConnection)data.Database.GetDbConnection(), desk, appointment);
        var lost = 0;
        for (var round = 0; round < rounds; round++)
        {
            for (var cell = 0; cell < Cells; cell++) insert.Parameters[$"@at{cell}"].Value = First.AddMinutes(5 * (round * Cells + cell));
            gate.SignalAndWait();
            if (Wins(insert)) Console.WriteLine($"won {round} {appointment}");
            else lost++;
        }

        return lost;
    }

    private static bool Wins(SqliteCommand insert)
    {
        try
        {
            return insert.ExecuteNonQuery() == Cells;
        }
        catch (SqliteException refused) when (refused.SqliteErrorCode == Constraint)
        {
            return false;
        }
    }

    /// <summary>The row that the application writes, one statement, which is a transaction of its own.</summary>
    private static SqliteCommand Insert(SqliteConnection connection, Guid desk, Guid appointment)
    {
        var insert = connection.CreateCommand();
        insert.CommandText = $"INSERT INTO DeskClaims (DeskId, At, Lane, AppointmentId) VALUES {string.Join(", ", Enumerable.Range(0, Cells).Select(cell => $"(@desk, @at{cell}, 0, @appointment)"))}";
        insert.Parameters.AddWithValue("@desk", desk);
        insert.Parameters.AddWithValue("@appointment", appointment);
        for (var cell = 0; cell < Cells; cell++) insert.Parameters.AddWithValue($"@at{cell}", First);
        return insert;
    }

    private static List<Guid> Appointments(string folder, int skip, int take)
    {
        using var data = Open(folder);
        return [.. data.Appointments.Where(row => row.Number.StartsWith("X-")).OrderBy(row => row.Id).Skip(skip).Take(take).Select(row => row.Id)];
    }

    private static SqliteBackOfficeDbContext Open(string folder)
    {
        var options = new DbContextOptionsBuilder<SqliteBackOfficeDbContext>();
        DataModule.UseSqlite(options, DataModule.DefaultConnectionString(folder));
        return new SqliteBackOfficeDbContext(options.Options);
    }

    private static int Number(string text) => int.Parse(text, null);
}
