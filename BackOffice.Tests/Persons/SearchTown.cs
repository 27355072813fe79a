using BackOffice.Tests.Support;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Shared.Persons;

namespace BackOffice.Tests.Persons;

/// <summary>Many persons with names of which some are very usual.</summary>
internal static class SearchTown
{
    /// <summary>Two very usual words that nobody of the town has together.</summary>
    public const string NobodyHas = "jose nuria";

    private static readonly string[] Given = ["Maria", "Antonio", "Jose", "Carmen", "Francisco", "Angela", "David", "Isabel", "Jordi", "Nuria", "Aitor", "Begoña", "Lucia", "Hugo", "Xavier", "Olga"];
    private static readonly string[] Roots = ["Garc", "Rodr", "Gonz", "Fern", "Mart", "Sanch", "Per", "Gom", "Jim", "Ruiz", "Hern", "Diaz", "Mor", "Alv", "Muñ", "Rom", "Alons", "Gut", "Nav", "Torr"];
    private static readonly string[] Ends = ["ia", "iguez", "alez", "andez", "inez", "ez", "illo", "era", "al", "ona", "ell", "es", "ola", "ana", "ero"];

    public static void Fill(Town town, int count)
    {
        using var data = town.Data();
        data.Database.OpenConnection();
        using var connection = (SqliteConnection)data.Database.GetDbConnection();
        using var transaction = connection.BeginTransaction();
        using var person = Insert(connection, "Persons", "Id", "GivenName", "FirstSurname", "SecondSurname", "SortKey", "SearchText", "BirthDate", "Mobile", "Language", "CreatedAt", "Version", "Town");
        using var document = Insert(connection, "IdentityDocuments", "Id", "PersonId", "Kind", "Value", "From");
        using var term = Insert(connection, "PersonTerms", "Term", "PersonId");
        var random = new Random(7);
        for (var i = 0; i < count; i++)
        {
            var (id, number, mobile) = (Guid.CreateVersion7().ToString().ToUpperInvariant(), Document(i), $"+346{i:00000000}");
            var name = PersonName.Create(Given[random.Next(Given.Length)], Surname(random), Surname(random)).Value;
            var terms = SearchWords.Of(name, [number], mobile, null);
            Run(person, id, name.GivenName, name.FirstSurname, name.SecondSurname!, name.SortKey, SearchWords.Text(terms), "1978-05-03", mobile, "es", "2026-11-22 09:00:00", 0, "Gandia");
            Run(document, Guid.CreateVersion7().ToString().ToUpperInvariant(), id, 1, number, "2026-11-22 09:00:00");
            foreach (var word in terms) Run(term, word, id);
        }

        transaction.Commit();
    }

    private static string Surname(Random random) => Roots[random.Next(Roots.Length)] + Ends[random.Next(Ends.Length)];

    private static string Document(int i) => $"{i:00000000}{"TRWAGMYFPDXBNJZSQVHLCKE"[i % 23]}";

    private static SqliteCommand Insert(SqliteConnection connection, string table, params string[] columns)
    {
        var command = connection.CreateCommand();
        command.CommandText = $"INSERT INTO \"{table}\" ({string.Join(',', columns.Select(column => $"\"{column}\""))}) VALUES ({string.Join(',', columns.Select((_, i) => $"$p{i}"))})";
        for (var i = 0; i < columns.Length; i++) command.Parameters.Add(new SqliteParameter { ParameterName = $"$p{i}" });
        return command;
    }

    private static void Run(SqliteCommand command, params object[] values)
    {
        for (var i = 0; i < values.Length; i++) command.Parameters[i].Value = values[i];
        command.ExecuteNonQuery();
    }
}
