using System.Collections;
using System.Data.Common;
using Shared.Security;

namespace BackOffice.Tests.Database;

/// <summary>One row of whatever columns were asked for: a supervisor who has just signed in.</summary>
internal sealed class StandingReader(string statement, DateTime now) : DbDataReader
{
    private readonly string[] columns = [.. statement[..statement.IndexOf("FROM", StringComparison.Ordinal)].Split(',').Select(column => column.Trim())];
    private int row = -1;

    public override int Depth => 0;

    public override int FieldCount => columns.Length;

    public override bool HasRows => true;

    public override bool IsClosed => false;

    public override int RecordsAffected => -1;

    public override object this[int ordinal] => GetValue(ordinal);

    public override object this[string name] => GetValue(GetOrdinal(name));

    public override bool Read() => ++row == 0;

    public override bool NextResult() => false;

    public override bool IsDBNull(int ordinal) => Is(ordinal, "EndedAt") || Is(ordinal, "Office") || Is(ordinal, "Origin");

    public override bool GetBoolean(int ordinal) => false;

    public override DateTime GetDateTime(int ordinal) => now;

    public override Guid GetGuid(int ordinal) => new(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);

    public override string GetString(int ordinal) => nameof(Role.Supervisor);

    public override int GetInt32(int ordinal) => 1;

    public override long GetInt64(int ordinal) => 1;

    public override string GetName(int ordinal) => columns[ordinal];

    public override int GetOrdinal(string name) => Array.IndexOf(columns, name);

    public override string GetDataTypeName(int ordinal) => "sql_variant";

    public override Type GetFieldType(int ordinal) => typeof(object);

    public override T GetFieldValue<T>(int ordinal) => (T)Convert.ChangeType(GetValue(ordinal), typeof(T), null);

    public override object GetValue(int ordinal) => throw new NotSupportedException(columns[ordinal]);

    public override int GetValues(object[] values) => throw new NotSupportedException();

    public override byte GetByte(int ordinal) => throw new NotSupportedException();

    public override long GetBytes(int ordinal, long dataOffset, byte[]? buffer, int bufferOffset, int length) => throw new NotSupportedException();

    public override char GetChar(int ordinal) => throw new NotSupportedException();

    public override long GetChars(int ordinal, long dataOffset, char[]? buffer, int bufferOffset, int length) => throw new NotSupportedException();

    public override decimal GetDecimal(int ordinal) => throw new NotSupportedException();

    public override double GetDouble(int ordinal) => throw new NotSupportedException();

    public override float GetFloat(int ordinal) => throw new NotSupportedException();

    public override short GetInt16(int ordinal) => throw new NotSupportedException();

    public override IEnumerator GetEnumerator() => throw new NotSupportedException();

    private bool Is(int ordinal, string column) => columns[ordinal].Contains($"[{column}]", StringComparison.Ordinal);
}
