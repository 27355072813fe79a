using System.Data.Common;

namespace BackOffice.Data.Demo;

/// <summary>One prepared insert of several rows at a time, on either engine.</summary>
internal sealed class BulkInsert : IDisposable
{
    private readonly DbCommand whole;
    private readonly DbCommand single;
    private readonly int width;
    private readonly List<object?> waiting = [];

    public BulkInsert(DbConnection connection, DbTransaction transaction, string table, string[] columns, int rows = 1)
    {
        width = columns.Length;
        whole = Prepare(connection, transaction, table, columns, rows);
        single = rows == 1 ? whole : Prepare(connection, transaction, table, columns, 1);
    }

    public void Add(params ReadOnlySpan<object?> values)
    {
        foreach (var value in values) waiting.Add(value);
        if (waiting.Count == whole.Parameters.Count) Send(whole, 0);
    }

    /// <summary>The rows that did not fill a command.</summary>
    public void Flush()
    {
        var rest = waiting.ToArray();
        waiting.Clear();
        foreach (var row in rest.Chunk(width))
        {
            waiting.AddRange(row);
            Send(single, 0);
        }
    }

    public void Dispose()
    {
        whole.Dispose();
        single.Dispose();
    }

    private void Send(DbCommand command, int from)
    {
        for (var i = 0; i < command.Parameters.Count; i++) command.Parameters[i].Value = waiting[from + i] ?? DBNull.Value;
        command.ExecuteNonQuery();
        waiting.Clear();
    }

    private static DbCommand Prepare(DbConnection connection, DbTransaction transaction, string table, string[] columns, int rows)
    {
        var command = connection.CreateCommand();
        command.Transaction = transaction;
        var values = Enumerable.Range(0, rows).Select(row => $"({string.Join(',', columns.Select((_, column) => $"@p{(row * columns.Length) + column}"))})");
        command.CommandText = $"""INSERT INTO "{table}" ({string.Join(',', columns.Select(column => $"\"{column}\""))}) VALUES {string.Join(',', values)}""";
        for (var i = 0; i < rows * columns.Length; i++)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = $"@p{i}";
            command.Parameters.Add(parameter);
        }

        return command;
    }
}
