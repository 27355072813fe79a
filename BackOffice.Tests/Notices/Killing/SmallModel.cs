using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Shared.Administration;
using Shared.Common;
using Shared.Notices;

namespace BackOffice.Tests.Notices.Killing;

/// <summary>Only what sending needs of the model, over the same database: the whole one takes three quarters of the time that a process needs to begin.</summary>
internal sealed class SmallModel : IModelCustomizer
{
    private static readonly Type[] Areas = [typeof(OutboxMessage), typeof(GeneralOptions)];

    public void Customize(ModelBuilder modelBuilder, DbContext context)
    {
        var kept = Areas.Select(type => type.Namespace).ToHashSet();
        foreach (var set in context.GetType().GetProperties().Select(property => property.PropertyType).Where(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(DbSet<>)))
        {
            var type = set.GetGenericArguments()[0];
            if (!IsKept(type)) modelBuilder.Ignore(type);
        }

        modelBuilder.ApplyConfigurationsFromAssembly(typeof(BackOfficeDbContext).Assembly, configuration => configuration.GetInterfaces()
            .Where(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IEntityTypeConfiguration<>)).All(face => IsKept(face.GetGenericArguments()[0])));
        foreach (var entity in modelBuilder.Model.GetEntityTypes().Where(entity => entity.ClrType.IsAssignableTo(typeof(IVersioned)))) entity.FindProperty(nameof(IVersioned.Version))!.IsConcurrencyToken = true;

        bool IsKept(Type type) => kept.Contains(type.Namespace) || type.Namespace!.StartsWith("Shared.Notices", StringComparison.Ordinal) || type.Namespace.StartsWith("BackOffice.Notices", StringComparison.Ordinal);
    }
}
