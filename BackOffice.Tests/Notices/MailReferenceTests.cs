using System.Security.Cryptography;
using Shared.Notices;

namespace BackOffice.Tests.Notices;

public sealed class MailReferenceTests
{
    private const string Number = "INC-2026-000123";
    private const string Domain = "ayuntamiento.example";

    private static readonly byte[] Key = RandomNumberGenerator.GetBytes(MailReference.KeyBytes);
    private static readonly byte[] OtherKey = RandomNumberGenerator.GetBytes(MailReference.KeyBytes);
    private static readonly Guid Notice = Guid.Parse("0193c0de-aaaa-7bcd-8e0f-1234567890ab");

    [Theory]
    [InlineData(Number)]
    [InlineData(null)]
    public void MessageId_ReadBack_TellsNoticeAndIncident(string? number)
    {
        var id = MailReference.MessageId(Notice, number, Domain, Key);

        Assert.Equal(id, MailReference.MessageId(Notice, number, Domain, Key));
        Assert.True(MailHeader.IsMessageId(id));
        Assert.Equal(new MailReference(Notice, number), MailReference.ReadId(id, Key));
        Assert.Equal(new MailReference(Notice, number), MailReference.ReadId(id.ToUpperInvariant(), Key));
        Assert.Equal(new MailReference(Notice, number), MailReference.ReadId(id.ToLowerInvariant(), Key));
        Assert.Equal(new MailReference(Notice, number), MailReference.ReadId(id.Trim('<', '>'), Key));
    }

    [Fact]
    public void ReadId_NotOursOrChanged_IsNobodys()
    {
        var id = MailReference.MessageId(Notice, Number, Domain, Key);
        var bare = MailReference.MessageId(Notice, null, Domain, Key);
        string?[] forged =
        [
            null,
            "",
            "<cualquiera@example.org>",
            id.Replace("000123", "000124", StringComparison.Ordinal),
            id.Replace("890ab", "890ac", StringComparison.Ordinal),
            id.Replace($".{Number}", "", StringComparison.Ordinal),
            bare.Replace("90ab.", $"90ab.{Number}.", StringComparison.Ordinal),
            id.Replace("@", "0@", StringComparison.Ordinal),
            Truncated(id, 1),
            Truncated(id, 8),
            $"{id} {id}",
            $"<{id}",
            MailReference.MessageId(Notice, Number, Domain, OtherKey),
        ];

        Assert.All(forged, text => Assert.Null(MailReference.ReadId(text, Key)));
    }

    [Fact]
    public void InSubject_ReadBackAmongOtherWords_TellsTheIncident()
    {
        var mark = MailReference.InSubject(Number, Key);

        Assert.Equal(new MailReference(null, Number), MailReference.ReadSubject($"RE: Fwd: No puedo firmar {mark} (urgente)", Key));
        Assert.Equal(new MailReference(null, Number), MailReference.ReadSubject(mark.ToLowerInvariant(), Key));
        Assert.Equal(new MailReference(null, Number), MailReference.ReadSubject($"{MailReference.InSubject("INC-2026-000999", OtherKey)} {mark}", Key));
    }

    [Fact]
    public void ReadSubject_NotOursOrChanged_IsNobodys()
    {
        var mark = MailReference.InSubject(Number, Key);
        string?[] forged =
        [
            null,
            $"Sobre {Number}",
            $"[{Number}]",
            $"[{Number}-00000000]",
            mark.Replace("000123", "000124", StringComparison.Ordinal),
            mark[..^2] + "]",
            mark[..^1],
            mark.Replace("[", "[[X", StringComparison.Ordinal),
            MailReference.InSubject(Number, OtherKey),
        ];

        Assert.All(forged, text => Assert.Null(MailReference.ReadSubject(text, Key)));
    }

    [Fact]
    public void Signatures_OfIdAndSubject_AreNotTheSame()
    {
        var id = MailReference.MessageId(Notice, Number, Domain, Key);
        var sign = id.Split('@')[0].Split('.')[^1];

        Assert.Null(MailReference.ReadSubject($"[{Number}-{sign[..8]}]", Key));
    }

    private static string Truncated(string id, int by) => id.Remove(id.IndexOf('@', StringComparison.Ordinal) - by, by);
}
