using System.IO.MemoryMappedFiles;

namespace BackOffice.Tests.Support;

/// <summary>Lets several processes begin each round together: each writes how far it is in a file that all of them see.</summary>
internal sealed class RoundBarrier : IDisposable
{
    private const int Spins = 200;

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    private readonly MemoryMappedFile file;
    private readonly MemoryMappedViewAccessor view;
    private readonly int processes;
    private readonly int mine;
    private long round;

    public RoundBarrier(string folder, int processes, int mine)
    {
        (this.processes, this.mine) = (processes, mine);
        var stream = new FileStream(Path.Combine(folder, "rounds"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.ReadWrite);
        file = MemoryMappedFile.CreateFromFile(stream, null, sizeof(long) * processes, MemoryMappedFileAccess.ReadWrite, HandleInheritability.None, leaveOpen: false);
        view = file.CreateViewAccessor();
        view.Write(mine * sizeof(long), 0L);
    }

    /// <summary>Waits until every process is here.</summary>
    public void Arrive()
    {
        view.Write(mine * sizeof(long), ++round);
        var began = TimeProvider.System.GetTimestamp();
        for (var spin = 0; !Enumerable.Range(0, processes).All(process => view.ReadInt64(process * sizeof(long)) >= round); spin++)
        {
            if (TimeProvider.System.GetElapsedTime(began) > Longest) throw new TimeoutException("Another process does not come to the next round.");
            if (spin < Spins) Thread.Yield();
            else Thread.Sleep(1);
        }
    }

    public void Dispose()
    {
        // whoever waits for this one need not
        view.Write(mine * sizeof(long), long.MaxValue);
        view.Dispose();
        file.Dispose();
    }
}
