using Shared.Persons;
using Shared.Persons.IdentityDocuments;

namespace BackOffice.Data.Demo;

/// <summary>The residents of Vila-real de la Ribera, a town that does not exist.</summary>
internal static class DemoCensus
{
    public const string Town = "Vila-real de la Ribera";
    public const string PostalCode = "46999";

    private const int Count = 300;

    /// <summary>The registry as it was taken over, years before the steps of the script.</summary>
    public static IReadOnlyList<Person> Take(DateTime now)
    {
        var persons = Enumerable.Range(0, Count).Select(i => Person.Enter(Data(i), now.AddYears(-3).AddMinutes(i))).ToList();
        foreach (var (person, i) in persons.Select((person, i) => (person, i)).Where(row => row.i % 3 == 0)) person.CurrentDocument!.Note($"BAB{100_000 + i}", new DateOnly(2021, 3, 1).AddDays(i), new DateOnly(2031, 3, 1).AddDays(i));
        persons[41].ReplaceDocument(InventedPerson.Dni(12_300_041), now.AddYears(-1));
        return persons;
    }

    private static PersonData Data(int i)
    {
        var invented = InventedPerson.Data(i);
        var isNeighbour = i % 12 != 11;
        return invented with
        {
            Document = Document(i),
            Name = i == 299 ? new PersonName("Asociación Vecinal del Raval", "Raval", null) : invented.Name,
            BirthDate = i == 299 ? null : invented.BirthDate,
            // the first ones go through registration, which asks for both
            Mobile = MobilePhone.Restore($"+347{1 + (i % 3)}{4_600_000 + (i * 137):D7}"),
            Email = invented.Email ?? EmailAddress.Restore($"vecindad{i}@example.org"),
            Address = isNeighbour ? invented.Address with { PostalCode = PostalCode, Town = Town } : invented.Address,
            Language = isNeighbour ? (i % 5 < 3 ? Languages.Spanish : Languages.Catalan) : invented.Language,
            DeceasedOn = i is 250 or 251 ? new DateOnly(2025, 6, 1) : null,
        };
    }

    private static DocumentNumber Document(int i) => i switch
    {
        299 => DocumentNumber.Parse("G46999998", DocumentKind.Entity) is { IsDone: true } entity ? entity.Value : DocumentNumber.Parse("J99216582").Value,
        298 => DocumentNumber.Restore(DocumentKind.Passport, "XDB482915"),
        297 => DocumentNumber.Restore(DocumentKind.Passport, "C01X00T47"),
        _ when i % 40 == 39 => InventedPerson.Nif((DocumentKind)((int)DocumentKind.NifK + (i / 40 % 3)), 1_200_000 + i),
        _ when i % 9 == 4 => InventedPerson.Nie(1_230_000 + (i * 71_993L)),
        _ => InventedPerson.Dni(10_000_000 + (i * 31_337L)),
    };
}
