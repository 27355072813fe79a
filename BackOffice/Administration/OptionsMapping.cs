using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Shared.Administration;

namespace BackOffice.Administration;

internal sealed class OptionsMapping : IEntityTypeConfiguration<GeneralOptions>, IEntityTypeConfiguration<TownCrest>
{
    public void Configure(EntityTypeBuilder<GeneralOptions> options)
    {
        options.ToTable("GeneralOptions");
        options.Property(row => row.Id).ValueGeneratedNever();
        options.Property(row => row.TownHallName).HasMaxLength(120);
        options.Property(row => row.Dir3).HasMaxLength(10);
        options.Property(row => row.Town).HasMaxLength(60);
        options.Property(row => row.PortalUrl).HasMaxLength(200);
        options.Property(row => row.InternalMailbox).HasMaxLength(254);
        options.Property(row => row.KeyAuthorisation).HasMaxLength(100);
        options.Property(row => row.Appointments).IsJson(1000);
        options.Property(row => row.Records).IsJson(4000);
        options.Ignore(row => row.KeyLife);
        options.HasData(new GeneralOptions());
    }

    public void Configure(EntityTypeBuilder<TownCrest> crest)
    {
        crest.ToTable("TownCrests");
        crest.Property(row => row.Id).ValueGeneratedNever();
        crest.Property(row => row.Bytes).HasMaxLength(TownCrest.LargestImage).IsNotAudited();
        crest.Ignore(row => row.DataUri);
        crest.HasData(new TownCrest());
    }
}
