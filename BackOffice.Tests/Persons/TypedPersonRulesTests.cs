using Shared.Common;
using Shared.Persons;
using Shared.Persons.IdentityDocuments;

namespace BackOffice.Tests.Persons;

public sealed class TypedPersonRulesTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    private static TypedPerson Right() => new()
    {
        DocumentNumber = "12.345.678-z",
        GivenName = " Ana  María ",
        FirstSurname = "García",
        BirthDate = "3/5/78",
        Mobile = "612 34 56 78",
        Email = "Ana@Example.org",
        Street = "Carrer Major 12",
        PostalCode = "46701",
        Town = "Gandia",
    };

    [Fact]
    public void Check_EveryUsualWayOfWriting_GivesOneForm()
    {
        var data = Right().Check(Today).Value;

        Assert.Equal("12345678Z", data.Document.Value);
        Assert.Equal("Ana María", data.Name.GivenName);
        Assert.Equal(new DateOnly(1978, 5, 3), data.BirthDate);
        Assert.Equal("+34612345678", data.Mobile!.E164);
        Assert.Equal("Ana@example.org", data.Email!.Value);
        Assert.Equal("46", data.Address.Province);
        Assert.Equal(Languages.Spanish, data.Language);
    }

    [Fact]
    public void Check_NothingTyped_RefusesEveryMandatoryFieldAtOnce()
    {
        var refusals = new TypedPerson().Check(Today).Refusals;

        Assert.Equal(["DocumentNumber", "GivenName", "FirstSurname"], refusals.Select(refusal => refusal.Field));
    }

    [Fact]
    public void Check_ContactsLeftEmpty_IsDone() => Assert.True((Right() with { Mobile = " ", Email = "" }).Check(Today).IsDone);

    public static TheoryData<TypedPerson, Refusal> Wrong => new()
    {
        { Right() with { DocumentNumber = "12345678A" }, PersonRefusals.DocumentControlWrong },
        { Right() with { DocumentKind = DocumentKind.Nie }, PersonRefusals.DocumentOfAnotherKind },
        { Right() with { DocumentKind = DocumentKind.Passport, DocumentNumber = "A1" }, PersonRefusals.PassportInvalid },
        { Right() with { GivenName = "4na" }, PersonRefusals.NameInvalid.For("GivenName") },
        { Right() with { SecondSurname = new string('a', 61) }, PersonRefusals.NameTooLong.For("SecondSurname") },
        { Right() with { BirthDate = "31/2/1980" }, PersonRefusals.DateUnreadable.For("BirthDate") },
        { Right() with { BirthDate = "23/11/2026" }, PersonRefusals.BirthDateOutOfRange },
        { Right() with { BirthDate = "31/12/1899" }, PersonRefusals.BirthDateOutOfRange },
        { Right() with { DeceasedOn = "2/5/1978" }, PersonRefusals.DeceasedOutOfRange },
        { Right() with { DeceasedOn = "23/11/2026" }, PersonRefusals.DeceasedOutOfRange },
        { Right() with { DeceasedOn = "ayer" }, PersonRefusals.DateUnreadable.For("DeceasedOn") },
        { Right() with { Mobile = "961234567" }, PersonRefusals.MobileIsLandline },
        { Right() with { Mobile = "12" }, PersonRefusals.MobileInvalid },
        { Right() with { Email = "ana@" }, PersonRefusals.EmailInvalid },
        { Right() with { Street = new string('a', 121) }, PersonRefusals.StreetTooLong },
        { Right() with { PostalCode = "53001" }, PersonRefusals.PostalCodeInvalid },
        { Right() with { PostalCode = "00001" }, PersonRefusals.PostalCodeInvalid },
        { Right() with { PostalCode = "4670" }, PersonRefusals.PostalCodeInvalid },
        { Right() with { Town = new string('a', 61) }, PersonRefusals.TownTooLong },
        { Right() with { Language = "fr" }, PersonRefusals.LanguageUnknown },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void Check_OneFieldWrong_RefusesThatFieldOnly(TypedPerson typed, Refusal expected)
    {
        var refusal = Assert.Single(typed.Check(Today).Refusals);

        Assert.Equal((expected.Code, expected.Field), (refusal.Code, refusal.Field));
    }

    [Theory]
    [InlineData("1/1/1900")]
    [InlineData("22/11/2026")]
    public void Check_FirstAndLastBirthDates_AreIncluded(string birth) => Assert.True((Right() with { BirthDate = birth }).Check(Today).IsDone);

    [Theory]
    [InlineData("01001")]
    [InlineData("52006")]
    public void Check_FirstAndLastProvinces_AreIncluded(string code) => Assert.True((Right() with { PostalCode = code }).Check(Today).IsDone);

    [Fact]
    public void CheckCorrection_DocumentAndContactsWrong_LooksAtNeither()
    {
        var document = DocumentNumber.Parse("12345678Z").Value;

        Assert.Equal(document, (Right() with { DocumentNumber = "x", Mobile = "x", Email = "x" }).CheckCorrection(document, Today).Value.Document);
    }

    [Theory]
    [InlineData("12345678A", null, null, "Persons.DocumentControlWrong", "DocumentNumber")]
    [InlineData("12345678Z", "hoy", null, "Persons.DateUnreadable", "IssuedOn")]
    [InlineData("12345678Z", "23/11/2026", null, "Persons.DateUnreadable", "IssuedOn")]
    [InlineData("12345678Z", null, "nunca", "Persons.DateUnreadable", "ExpiresOn")]
    [InlineData("12345678Z", null, "21/11/2026", "Persons.DocumentExpired", "ExpiresOn")]
    [InlineData("12345678Z", "1/1/2024", "1/1/2027", "Persons.DniDatesUnlikely", "ExpiresOn")]
    [InlineData("X1234567L", "1/1/2026", "1/1/2026", "Persons.DocumentExpired", "ExpiresOn")]
    public void CheckDocument_OneFieldWrong_RefusesThatField(string number, string? issued, string? expires, string code, string field)
    {
        var typed = new TypedDocument { DocumentNumber = number, IssuedOn = issued, ExpiresOn = expires };

        var refusal = Assert.Single(typed.Check(new DateOnly(1978, 5, 3), Today).Refusals);

        Assert.Equal((code, field), (refusal.Code, refusal.Field));
    }

    [Fact]
    public void CheckDocument_LastDayAndForEver_AreInForce()
    {
        Assert.True(new TypedDocument { DocumentNumber = "X1234567L", ExpiresOn = "22/11/2026" }.Check(null, Today).IsDone);
        Assert.True(new TypedDocument { DocumentNumber = "12345678Z", IssuedOn = "1/1/2024", ExpiresOn = "01-01-9999" }.Check(null, Today).IsDone);
    }
}
