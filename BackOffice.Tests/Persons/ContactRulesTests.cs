using Shared.Persons;

namespace BackOffice.Tests.Persons;

public sealed class ContactRulesTests
{
    [Theory]
    [InlineData("612345678")]
    [InlineData("612 345 678")]
    [InlineData("612.34.56.78")]
    [InlineData("612-345-678")]
    [InlineData("+34612345678")]
    [InlineData("(+34) 612 345 678")]
    [InlineData("0034 612 345 678")]
    [InlineData("34612345678")]
    [InlineData("\u202a+34\u00a0612\u00a0345\u00a0678\u202c")]
    public void ParseMobile_AnyWrittenForm_IsStoredInOne(string typed)
    {
        var mobile = MobilePhone.Parse(typed).Value;

        Assert.Equal(("+34612345678", "612 345 678", "6•• ••• •78"), (mobile.E164, mobile.Shown, mobile.Masked));
        Assert.Equal(mobile, MobilePhone.Restore("+34612345678"));
        Assert.Equal("6•• ••• •78", $"{mobile}");
    }

    [Theory]
    [InlineData("600000000")]
    [InlineData("710000000")]
    [InlineData("744999999")]
    [InlineData("780000000")]
    public void ParseMobile_MobileRanges_AreAccepted(string typed) => Assert.True(MobilePhone.Parse(typed).IsDone);

    [Theory]
    [InlineData("+33 6 12 34 56 78", "+33612345678", "+33•••••••78")]
    [InlineData("00376312345", "+376312345", "+37•••••45")]
    [InlineData("+12345678", "+12345678", "+12••••78")]
    [InlineData("+123456789012345", "+123456789012345", "+12•••••••••••45")]
    public void ParseMobile_ForeignWithPrefix_IsAccepted(string typed, string e164, string masked)
    {
        var mobile = MobilePhone.Parse(typed).Value;

        Assert.Equal((e164, masked), (mobile.E164, mobile.Masked));
    }

    [Theory]
    [InlineData("963884000")]
    [InlineData("+34 971 22 57 91")]
    [InlineData("0034 871 000 000")]
    [InlineData("900123456")]
    public void ParseMobile_Landline_HasItsOwnRefusal(string typed) =>
        Assert.Equal(PersonRefusals.MobileIsLandline, MobilePhone.Parse(typed).Refusal);

    [Theory]
    [InlineData("61234567")]
    [InlineData("6123456789")]
    [InlineData("700000000")]
    [InlineData("751234567")]
    [InlineData("771234567")]
    [InlineData("791234567")]
    [InlineData("512345678")]
    [InlineData("+3461234567")]
    [InlineData("+346123456789")]
    [InlineData("33612345678")]
    [InlineData("+1234567")]
    [InlineData("+1234567890123456")]
    [InlineData("+0612345678")]
    [InlineData("++34612345678")]
    [InlineData("612345678a")]
    [InlineData("٦١٢٣٤٥٦٧٨")]
    [InlineData("+")]
    public void ParseMobile_SomethingElse_IsRefused(string typed) =>
        Assert.Equal(PersonRefusals.MobileInvalid, MobilePhone.Parse(typed).Refusal);

    [Theory]
    [InlineData(" Ana.Garcia@GMAIL.com ", "Ana.Garcia@gmail.com", "A•••@g•••.com")]
    [InlineData("a@b.es", "a@b.es", "a•••@b•••.es")]
    [InlineData("o'neil+alta@sub.dominio.gob.es", "o'neil+alta@sub.dominio.gob.es", "o•••@s•••.es")]
    public void ParseEmail_UsualAddress_KeepsLocalAndLowersDomain(string typed, string value, string masked)
    {
        var email = EmailAddress.Parse(typed).Value;

        Assert.Equal((value, masked, masked), (email.Value, email.Masked, $"{email}"));
        Assert.Equal(email, EmailAddress.Restore(value));
    }

    [Theory]
    [InlineData("ana")]
    [InlineData("ana@")]
    [InlineData("@gmail.com")]
    [InlineData("ana@gmail")]
    [InlineData("ana@@gmail.com")]
    [InlineData("a@b@gmail.com")]
    [InlineData("ana garcia@gmail.com")]
    [InlineData("ana@gmail.com,luis@gmail.com")]
    [InlineData("ana..g@gmail.com")]
    [InlineData(".ana@gmail.com")]
    [InlineData("ana.@gmail.com")]
    [InlineData("ana@gmail..com")]
    [InlineData("ana@-gmail.com")]
    [InlineData("ana@gmail.c")]
    [InlineData("ana@127.0.0.1")]
    [InlineData("ana@gmail.com\r\nBcc: x@y.es")]
    [InlineData("Ana <ana@gmail.com>")]
    public void ParseEmail_SomethingElse_IsRefused(string typed) =>
        Assert.Equal(PersonRefusals.EmailInvalid, EmailAddress.Parse(typed).Refusal);

    [Fact]
    public void ParseEmail_Lengths_AreInclusive()
    {
        Assert.True(EmailAddress.Parse($"{new string('a', 64)}@{DomainOf(189)}").IsDone);
        Assert.False(EmailAddress.Parse($"{new string('a', 64)}@{DomainOf(190)}").IsDone);
        Assert.False(EmailAddress.Parse($"{new string('a', 65)}@gmail.com").IsDone);

        static string DomainOf(int length) => $"{new string('d', 63)}.{new string('d', 63)}.{new string('d', length - 131)}.es";
    }

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    public void Parse_Nothing_SaysItIsMissing(string? typed)
    {
        Assert.Equal(PersonRefusals.MobileMissing, MobilePhone.Parse(typed).Refusal);
        Assert.Equal(PersonRefusals.EmailMissing, EmailAddress.Parse(typed).Refusal);
    }
}
