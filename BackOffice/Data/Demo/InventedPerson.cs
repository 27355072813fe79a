using System.Globalization;
using Shared.Common;
using Shared.Persons;
using Shared.Persons.IdentityDocuments;

namespace BackOffice.Data.Demo;

/// <summary>Persons made from a number: the same number gives the same person, two numbers never the same document or mobile.</summary>
internal static class InventedPerson
{
    private const string Letters = "TRWAGMYFPDXBNJZSQVHLCKE";

    /// <summary>A prime next below a hundred millions: multiplying by a number without common factors visits every value once.</summary>
    private const long Values = 99_999_989;

    private const long DocumentStep = 37_139_213;
    private const long MobileStep = 61_803_399;

    /// <summary>Numbers below are for documents typed by hand.</summary>
    private const long FirstDocument = 20_000_000;

    private const long Documents = 79_999_987;

    public static PersonData Data(long number)
    {
        var random = new Random(unchecked((int)(number * 2_654_435_761)));
        var town = Pick(DemoNames.Towns, random);
        var name = new PersonName(Pick(DemoNames.Given, random), Pick(DemoNames.Surnames, random), random.Next(20) == 0 ? null : Pick(DemoNames.Surnames, random));
        return new PersonData
        {
            Document = Dni(FirstDocument + (number * DocumentStep % Documents)),
            Name = name,
            BirthDate = new DateOnly(1932, 1, 1).AddDays(random.Next(29_000)),
            Mobile = random.Next(10) == 0 ? null : MobilePhone.Restore(string.Create(CultureInfo.InvariantCulture, $"+346{number * MobileStep % Values:D8}")),
            Email = random.Next(4) == 0 ? null : EmailAddress.Restore(Email(name, number)),
            Address = new PostalAddress(string.Create(CultureInfo.InvariantCulture, $"{Pick(DemoNames.Streets, random)}, {random.Next(1, 140)}"), town.PostalCode, town.Name),
            Language = town.Language,
        };
    }

    public static DocumentNumber Dni(long digits) =>
        DocumentNumber.Restore(DocumentKind.Dni, string.Create(CultureInfo.InvariantCulture, $"{digits:D8}{Letters[(int)(digits % Letters.Length)]}"));

    /// <summary>An NIE, X for the first ten millions, then Y and Z.</summary>
    public static DocumentNumber Nie(long digits) =>
        DocumentNumber.Restore(DocumentKind.Nie, string.Create(CultureInfo.InvariantCulture, $"{"XYZ"[(int)(digits / 10_000_000)]}{digits % 10_000_000:D7}{Letters[(int)(digits % Letters.Length)]}"));

    /// <summary>A NIF K, L or M.</summary>
    public static DocumentNumber Nif(DocumentKind kind, long digits)
    {
        var initial = kind switch { DocumentKind.NifK => 'K', DocumentKind.NifL => 'L', _ => 'M' };
        return DocumentNumber.Restore(kind, string.Create(CultureInfo.InvariantCulture, $"{initial}{digits:D7}{Letters[(int)(digits % Letters.Length)]}"));
    }

    /// <summary>Addresses under a domain that nobody can own (RFC 2606).</summary>
    private static string Email(PersonName name, long number) => string.Create(
        CultureInfo.InvariantCulture,
        $"{new string([.. TextFold.Fold($"{name.GivenName}.{name.FirstSurname}").Where(sign => char.IsAsciiLetterLower(sign) || sign == '.')])}{number}@example.org");

    private static T Pick<T>(T[] list, Random random) => list[random.Next(list.Length)];
}
