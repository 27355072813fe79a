using BackOffice.Data;
using BackOffice.Incidents.Categories;
using BackOffice.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Shared.Incidents;
using Shared.Incidents.Categories;
using Shared.Incidents.Setup;
using Shared.Persons;

namespace BackOffice.Incidents;

/// <summary>What the help desk is set up with: categories, teams, local entities and telephone lines.</summary>
internal sealed class HelpDeskMapping : IEntityTypeConfiguration<Category>, IEntityTypeConfiguration<Team>, IEntityTypeConfiguration<TeamMember>,
    IEntityTypeConfiguration<LocalEntity>, IEntityTypeConfiguration<EntityOfficial>, IEntityTypeConfiguration<SupportLine>
{
    public void Configure(EntityTypeBuilder<Category> category)
    {
        category.ToTable("Categories");
        category.Property(row => row.Id).ValueGeneratedNever();
        category.Property(row => row.Code).HasMaxLength(60);
        category.Property(row => row.Name).HasMaxLength(100);
        category.Property(row => row.Keywords).HasMaxLength(300);
        category.Property(row => row.Settings).IsJson(200_000);
        category.HasOne<Category>().WithMany().HasForeignKey(row => row.ParentId).OnDelete(DeleteBehavior.Restrict);
        category.HasOne<Category>().WithMany().HasForeignKey(row => row.SuccessorId).OnDelete(DeleteBehavior.Restrict);
        category.HasIndex(row => row.Code).IsUnique();
        category.HasIndex(row => new { row.ParentId, row.Name }).IsUnique();
        // to the index above, two without a parent are not siblings
        category.HasIndex(row => row.Name).IsUnique().HasFilter("[ParentId] IS NULL");
        ShippedHelpDesk.Seed(category);
    }

    public void Configure(EntityTypeBuilder<Team> team)
    {
        team.ToTable("Teams");
        team.Property(row => row.Id).ValueGeneratedNever();
        team.Property(row => row.Name).HasMaxLength(80);
        team.Property(row => row.Email).HasMaxLength(EmailAddress.Longest);
        team.HasMany(row => row.Members).WithOne().HasForeignKey(member => member.TeamId).OnDelete(DeleteBehavior.Cascade);
        team.Navigation(row => row.Members).HasField("members").UsePropertyAccessMode(PropertyAccessMode.Field);
        team.HasIndex(row => row.Name).IsUnique();
        ShippedHelpDesk.Seed(team);
    }

    public void Configure(EntityTypeBuilder<TeamMember> member)
    {
        member.ToTable("TeamMembers");
        member.HasKey(row => new { row.TeamId, row.OfficialId });
        member.HasOne<Official>().WithMany().HasForeignKey(row => row.OfficialId).OnDelete(DeleteBehavior.Restrict);
        member.HasIndex(row => row.OfficialId);
    }

    public void Configure(EntityTypeBuilder<LocalEntity> entity)
    {
        entity.ToTable("LocalEntities");
        entity.Property(row => row.Id).ValueGeneratedNever();
        entity.Property(row => row.Name).HasMaxLength(100);
        entity.Property(row => row.Dir3).HasMaxLength(9);
        entity.HasIndex(row => row.Name).IsUnique();
    }

    public void Configure(EntityTypeBuilder<EntityOfficial> row)
    {
        row.ToTable("EntityOfficials");
        row.HasKey(link => new { link.OfficialId, link.EntityId });
        row.HasOne<Official>().WithMany().HasForeignKey(link => link.OfficialId).OnDelete(DeleteBehavior.Restrict);
        row.HasOne<LocalEntity>().WithMany().HasForeignKey(link => link.EntityId).OnDelete(DeleteBehavior.Restrict);
        row.HasIndex(link => link.EntityId);
    }

    public void Configure(EntityTypeBuilder<SupportLine> line)
    {
        line.ToTable("SupportLines");
        line.Property(row => row.Id).ValueGeneratedNever();
        line.Property(row => row.Name).HasMaxLength(80);
        line.Property(row => row.Number).HasMaxLength(30);
        line.Property(row => row.NumberOutside).HasMaxLength(30);
        line.Property(row => row.NumberAbroad).HasMaxLength(30);
        line.Property(row => row.Rule).HasMaxLength(500);
        line.HasIndex(row => row.Name).IsUnique();
        ShippedHelpDesk.Seed(line);
    }
}
