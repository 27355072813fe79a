using BackOffice.Tests.Support;
using Shared.Common;
using Shared.Persons;
using Shared.Persons.IdentityDocuments;
using Shared.Verification;

namespace BackOffice.Tests.Verification;

public sealed class SeenDocumentRulesTests
{
    private static readonly DateTime Now = new(2026, 11, 23, 9, 0, 0, DateTimeKind.Utc);
    private static readonly DateOnly Today = new(2026, 11, 23);
    private readonly Person person = Person.Enter(Residents.Data() with { Document = DocumentNumber.Parse("12345678Z").Value }, Now);

    private static SeenDocument Typed() => new(DocumentKind.Dni, "12345678Z", "BAA000589", "10/1/2024", "10/1/2034");

    private string? CodeOf(SeenDocument typed) => typed.Read(person, Today).Refusals.SingleOrDefault()?.Code;

    [Theory]
    [InlineData("12345678Z")]
    [InlineData(" 12.345.678-z ")]
    [InlineData("ES12345678Z")]
    public void Read_NumberInAnyForm_IsTheSame(string number) => Assert.Equal("12345678Z", (Typed() with { Number = number }).Read(person, Today).Value.Number);

    [Theory]
    [InlineData("", "Persons.DocumentMissing")]
    [InlineData(null, "Persons.DocumentMissing")]
    [InlineData("12345678A", "Persons.DocumentControlWrong")]
    [InlineData("hola", "Persons.DocumentInvalid")]
    [InlineData("X1234567L", "Persons.DocumentOfAnotherKind")]
    [InlineData("00000000T", "Verification.DocumentDiffers")]
    public void Read_WrongNumber_IsRefusedAtItsField(string? number, string expected)
    {
        var refusal = Assert.Single((Typed() with { Number = number }).Read(person, Today).Refusals);

        Assert.Equal((expected, "DocumentNumber"), (refusal.Code, refusal.Field));
    }

    [Theory]
    [InlineData("12345", "Verification.SupportNumberInvalid")]
    [InlineData("123456", null)]
    [InlineData("ABCDE12345ABCDE12345", null)]
    [InlineData("ABCDE12345ABCDE123456", "Verification.SupportNumberInvalid")]
    [InlineData("baa-000 589", null)]
    [InlineData("BAA00058Ñ", "Verification.SupportNumberInvalid")]
    [InlineData("", "Verification.SupportNumberInvalid")]
    [InlineData(null, "Verification.SupportNumberInvalid")]
    public void Read_SupportNumber_IsSixToTwentyLettersAndDigits(string? support, string? expected) => Assert.Equal(expected, CodeOf(Typed() with { SupportNumber = support }));

    [Fact]
    public void Read_Passport_NeedsNoSupportNumber()
    {
        var traveller = Person.Enter(Residents.Data() with { Document = DocumentNumber.Parse("AB123456", DocumentKind.Passport).Value }, Now);

        var passport = Typed() with { Kind = DocumentKind.Passport, Number = "AB123456", SupportNumber = "" };
        Assert.Equal([VerificationRefusals.CountryMissing], passport.Read(traveller, Today).Refusals);
        Assert.Equal([VerificationRefusals.CountryMissing], (passport with { Country = new string('a', 41) }).Read(traveller, Today).Refusals);
        Assert.Equal("Argentina", (passport with { Country = " Argentina " }).Read(traveller, Today).Value.Country);
        Assert.Null((Typed() with { Country = "Francia" }).Readable(Today)!.Country);
    }

    [Theory]
    [InlineData("10/1/2024", "23/11/2026", null)]
    [InlineData("10/1/2024", "22/11/2026", "Verification.DocumentExpired")]
    [InlineData("10/1/2024", "01/01/9999", null)]
    [InlineData("10/1/2024", "", "Verification.ExpiryMissing")]
    [InlineData("10/1/2024", "31/2/2030", "Verification.DateUnreadable")]
    [InlineData("23/11/2026", "23/11/2036", null)]
    [InlineData("24/11/2026", "24/11/2036", "Verification.IssuedInFuture")]
    [InlineData("hoy", "10/1/2034", "Verification.DateUnreadable")]
    [InlineData("2/5/1978", "10/1/2034", "Persons.IssuedBeforeBirth")]
    [InlineData("3/5/1978", "10/1/2034", null)]
    [InlineData("20/11/2026", "20/11/2026", "Persons.ExpiresBeforeIssue")]
    [InlineData("", "10/1/2034", null)]
    [InlineData("10/1/2024", "10/1/2027", null)]
    public void Read_Dates_OnlyImpossibleOnesAreRefused(string issued, string expires, string? expected) => Assert.Equal(expected, CodeOf(Typed() with { IssuedOn = issued, ExpiresOn = expires }));

    [Fact]
    public void Read_EverythingWrong_SaysItOfEachField() => Assert.Equal(
        ["DocumentNumber", "SupportNumber", "IssuedOn", "ExpiresOn"],
        new SeenDocument(DocumentKind.Dni, "x", "?", "?", "?").Read(person, Today).Refusals.Select(refusal => refusal.Field));

    [Fact]
    public void Readable_ImpossibleNumber_KeepsNothing() => Assert.Null((Typed() with { Number = "12345678A" }).Readable(Today));

    [Fact]
    public void Readable_ExpiredDocumentOfAnother_IsKeptAsRead() =>
        Assert.Equal(new ShownDocument(DocumentKind.Dni, "00000000T", null, null, new DateOnly(2020, 1, 1)), new SeenDocument(DocumentKind.Dni, "0T", "?", null, "1/1/2020").Readable(Today));

    [Theory]
    [InlineData("10/1/2024", "", DocumentHint.None)]
    [InlineData("10/1/2024", "10/1/2034", DocumentHint.InForce)]
    [InlineData("22/5/2017", "22/5/2027", DocumentHint.Renewable)]
    [InlineData("23/5/2017", "23/5/2027", DocumentHint.InForce)]
    [InlineData("22/11/2016", "22/11/2026", DocumentHint.Expired)]
    [InlineData("10/1/2024", "10/1/2027", DocumentHint.DatesUnlikely)]
    public void HintFor_Dates_SaysWhatTheyMean(string issued, string expires, DocumentHint expected) =>
        Assert.Equal(expected, (Typed() with { IssuedOn = issued, ExpiresOn = expires }).HintFor(person.BirthDate, Today));

    /// <summary>Around midnight and on both days on which the clock changes, the day of the town decides.</summary>
    [Theory]
    [InlineData("2026-11-22T22:59:59Z", "2026-11-22")]
    [InlineData("2026-11-22T23:00:00Z", "2026-11-23")]
    [InlineData("2026-07-14T21:59:59Z", "2026-07-14")]
    [InlineData("2026-07-14T22:00:00Z", "2026-07-15")]
    [InlineData("2026-03-28T23:00:00Z", "2026-03-29")]
    [InlineData("2026-03-29T21:59:59Z", "2026-03-29")]
    [InlineData("2026-03-29T22:00:00Z", "2026-03-30")]
    [InlineData("2026-10-24T22:00:00Z", "2026-10-25")]
    [InlineData("2026-10-25T22:59:59Z", "2026-10-25")]
    [InlineData("2026-10-25T23:00:00Z", "2026-10-26")]
    public void DayOf_AroundMidnight_IsTheDayOfTheTown(string utc, string day) =>
        Assert.Equal(DateOnly.Parse(day), TownTime.DayOf(DateTime.Parse(utc, null, System.Globalization.DateTimeStyles.AdjustToUniversal)));

    /// <summary>At 23:30 UTC a document that expires that day no longer serves: in the town it is tomorrow.</summary>
    [Theory]
    [InlineData(22, true)]
    [InlineData(23, false)]
    public void FinishVisit_LateEvening_UsesTheDayOfTheTown(int hour, bool passes)
    {
        var at = new DateTime(2026, 11, 23, hour, 30, 0, DateTimeKind.Utc);
        var visit = IdentityVerification.OpenVisit(person.Id, VerificationMethod.InPerson, Guid.NewGuid(), at);
        var document = new ShownDocument(DocumentKind.Dni, "12345678Z", "BAA000589", null, Today);

        Assert.Equal(passes, visit.FinishVisit(document, VerificationSteps.AllYes(VerificationMethod.InPerson), new(VerificationState.Verified, null, Guid.NewGuid(), at)).IsDone);
    }
}
