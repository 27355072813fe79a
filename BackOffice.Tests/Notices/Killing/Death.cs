using System.Data.Common;
using BackOffice.Notices.Channels;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Shared.Notices;

namespace BackOffice.Tests.Notices.Killing;

/// <summary>The named points of a dispatch.</summary>
internal enum DeathPoint
{
    /// <summary>Killed from outside, whenever it happens.</summary>
    None,

    /// <summary>The messages are taken, none is sent.</summary>
    Leased,

    /// <summary>A message is about to be handed over.</summary>
    BeforeSending,

    /// <summary>The server said 250, nothing is written.</summary>
    AfterSending,

    /// <summary>It is marked as having left; the batch goes on.</summary>
    AfterMark,

    /// <summary>The results of the batch are about to be written.</summary>
    BeforeSave,

    /// <summary>They are written and not committed.</summary>
    BeforeCommit,

    /// <summary>They are committed and nobody knows it yet.</summary>
    AfterCommit,
}

/// <summary>Kills its own process at a point, after it has been passed some times.</summary>
internal sealed class Death(DeathPoint point, int passes)
{
    private int left = passes;
    private bool isArmed;

    public IInterceptor[] Interceptors => [new Commands(this), new Saves(this), new Commits(this)];

    public void Arm() => isArmed = true;

    public void Decorate(IServiceCollection services)
    {
        foreach (var old in services.Where(service => service.ServiceType == typeof(INoticeChannel)).ToList())
        {
            services.Remove(old);
            services.AddSingleton<INoticeChannel>(provider => new Watched((INoticeChannel)ActivatorUtilities.CreateInstance(provider, old.ImplementationType!), this));
        }
    }

    private void Pass(DeathPoint here)
    {
        if (isArmed && here == point && Interlocked.Decrement(ref left) < 0) SendingProcess.Die();
    }

    private sealed class Watched(INoticeChannel inner, Death death) : INoticeChannel
    {
        public NoticeChannel Kind => inner.Kind;

        public async Task<Delivery> SendAsync(OutgoingNotice notice, CancellationToken cancellation)
        {
            death.Pass(DeathPoint.BeforeSending);
            var delivery = await inner.SendAsync(notice, cancellation);
            if (delivery.Outcome == DeliveryOutcome.Sent) death.Pass(DeathPoint.AfterSending);
            return delivery;
        }
    }

    private sealed class Commands(Death death) : DbCommandInterceptor
    {
        public override ValueTask<int> NonQueryExecutedAsync(DbCommand command, CommandExecutedEventData eventData, int result, CancellationToken cancellationToken = default)
        {
            if (command.CommandText.Contains("LeaseToken\" = @", StringComparison.Ordinal)) death.Pass(DeathPoint.Leased);
            else if (command.CommandText.Contains("SentAt = @", StringComparison.Ordinal)) death.Pass(DeathPoint.AfterMark);
            return new(result);
        }
    }

    private sealed class Saves(Death death) : SaveChangesInterceptor
    {
        public override ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
        {
            death.Pass(DeathPoint.BeforeSave);
            return new(result);
        }
    }

    private sealed class Commits(Death death) : DbTransactionInterceptor
    {
        public override ValueTask<InterceptionResult> TransactionCommittingAsync(DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
        {
            death.Pass(DeathPoint.BeforeCommit);
            return new(result);
        }

        public override Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            death.Pass(DeathPoint.AfterCommit);
            return Task.CompletedTask;
        }
    }
}
