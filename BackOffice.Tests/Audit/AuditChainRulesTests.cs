using Shared.Audit;

namespace BackOffice.Tests.Audit;

public sealed class AuditChainRulesTests
{
    private static readonly DateTime Start = new(2026, 11, 23, 9, 0, 0, DateTimeKind.Utc);

    private static List<AuditEntry> Chain(int length)
    {
        List<AuditEntry> entries = [];
        for (var sequence = 1; sequence <= length; sequence++) entries.Add(Entry(sequence, entries.Count == 0 ? AuditEntry.GenesisHash : entries[^1].Hash).Seal());
        return entries;
    }

    private static AuditEntry Entry(long sequence, string previousHash, string reason = "Lost") => new()
    {
        Sequence = sequence,
        At = Start.AddSeconds(sequence),
        ActorKind = "Official",
        ActorId = new Guid(7, 0, 0, new byte[8]),
        Action = "ResetKey",
        ObjectType = "OperativeKey",
        ObjectId = sequence.ToString(),
        Result = "Done",
        Reason = reason,
        AppVersion = "1.0.0",
        PreviousHash = previousHash,
    };

    private static long? FirstBad(IEnumerable<AuditEntry> entries)
    {
        var chain = new AuditChain();
        foreach (var entry in entries)
        {
            if (!chain.Accept(entry)) return entry.Sequence;
        }

        return null;
    }

    [Fact]
    public void Accept_WholeChain_CountsEveryEntry()
    {
        var chain = new AuditChain();
        Assert.All(Chain(100), entry => Assert.True(chain.Accept(entry)));
        Assert.Equal(100, chain.Count);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(50)]
    [InlineData(100)]
    public void Accept_ChangedEntryUnderItsOldHash_NamesIt(int changed)
    {
        var entries = Chain(100);
        var forged = Entry(changed, entries[changed - 1].PreviousHash, "Compromised");
        typeof(AuditEntry).GetProperty(nameof(AuditEntry.Hash))!.SetValue(forged, entries[changed - 1].Hash);
        entries[changed - 1] = forged;

        Assert.Equal(changed, FirstBad(entries));
    }

    [Fact]
    public void Accept_ChangedEntryWithNewHash_NamesTheNext()
    {
        var entries = Chain(100);
        entries[49] = Entry(50, entries[49].PreviousHash, "Compromised").Seal();

        Assert.Equal(51, FirstBad(entries));
    }

    [Fact]
    public void Accept_EveryDeletionAndSwap_IsFound()
    {
        for (var at = 0; at < 29; at++)
        {
            var deleted = Chain(30);
            deleted.RemoveAt(at);
            Assert.NotNull(FirstBad(deleted));

            var swapped = Chain(30);
            (swapped[at], swapped[at + 1]) = (swapped[at + 1], swapped[at]);
            Assert.NotNull(FirstBad(swapped));
        }
    }

    [Fact]
    public void ComputeHash_TextMovedBetweenFields_Differs()
    {
        var one = Entry(1, AuditEntry.GenesisHash, "ab");
        var other = new AuditEntry
        {
            Sequence = 1,
            At = one.At,
            ActorKind = one.ActorKind,
            ActorId = one.ActorId,
            Action = one.Action,
            ObjectType = one.ObjectType,
            ObjectId = one.ObjectId,
            Result = one.Result,
            Reason = "a",
            Channel = "b",
            AppVersion = one.AppVersion,
            PreviousHash = one.PreviousHash,
        };

        Assert.NotEqual(one.ComputeHash(), other.ComputeHash());
    }
}
