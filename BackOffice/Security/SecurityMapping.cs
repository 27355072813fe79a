using BackOffice.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Shared.Security;

namespace BackOffice.Security;

internal sealed class SecurityMapping : IEntityTypeConfiguration<Official>, IEntityTypeConfiguration<OfficialSession>, IEntityTypeConfiguration<ApiClient>,
    IEntityTypeConfiguration<IdempotentReply>, IEntityTypeConfiguration<IdentityRole<Guid>>
{
    public void Configure(EntityTypeBuilder<Official> official)
    {
        official.ToTable("Officials");
        official.Property(row => row.DisplayName).HasMaxLength(100);
        official.Property(row => row.Office).HasMaxLength(80);
        official.Property(row => row.Post).HasMaxLength(120);
        official.Property(row => row.PhoneNumber).HasMaxLength(20);
        official.Property(row => row.PasswordHash).HasMaxLength(200).IsNotAudited();
        official.Property(row => row.SecurityStamp).HasMaxLength(64).IsNotAudited();
        official.Property(row => row.ConcurrencyStamp).HasMaxLength(64);
    }

    public void Configure(EntityTypeBuilder<OfficialSession> session)
    {
        session.ToTable("Sessions");
        session.Property(row => row.Id).ValueGeneratedNever();
        session.Property(row => row.Origin).HasMaxLength(45);
        session.HasIndex(row => new { row.OfficialId, row.EndedAt });
        session.HasIndex(row => row.StartedAt);
    }

    public void Configure(EntityTypeBuilder<ApiClient> client)
    {
        client.ToTable("ApiClients");
        client.Property(row => row.Id).ValueGeneratedNever();
        client.Property(row => row.Name).HasMaxLength(60);
        client.Property(row => row.KeyHash).HasMaxLength(64).IsNotAudited();
        client.HasIndex(row => row.Name).IsUnique();
        client.HasIndex(row => row.KeyHash).IsUnique();
    }

    public void Configure(EntityTypeBuilder<IdempotentReply> reply)
    {
        reply.ToTable("IdempotentReplies");
        reply.HasKey(row => new { row.ClientId, row.Key });
        reply.Property(row => row.Key).HasMaxLength(100);
        reply.Property(row => row.RequestHash).HasMaxLength(400);
        reply.Property(row => row.Body).HasMaxLength(4000);
        reply.HasIndex(row => row.CreatedAt);
    }

    public void Configure(EntityTypeBuilder<IdentityRole<Guid>> role)
    {
        role.Property(row => row.ConcurrencyStamp).HasMaxLength(64);
        role.HasData(Enum.GetValues<Role>().Select(value => new IdentityRole<Guid>(value.ToString())
        {
            Id = IdOf(value),
            NormalizedName = value.ToString().ToUpperInvariant(),
            ConcurrencyStamp = IdOf(value).ToString(),
        }));
    }

    /// <summary>The fixed id of a role's row.</summary>
    public static Guid IdOf(Role role) => new($"00000000-0000-0000-0000-{(int)role:D12}");
}
