using System.Text;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Kernel.Data;

/// <summary>The database as objects. It names no entity: each capability maps its own and publishes its own sets.</summary>
public sealed class AppDb(DbContextOptions<AppDb> options) : DbContext(options)
{
    protected override void OnModelCreating(ModelBuilder model)
    {
        model.ApplyConfigurationsFromAssembly(typeof(AppDb).Assembly);
        foreach (var entity in model.Model.GetEntityTypes())
        {
            foreach (var property in entity.GetProperties())
                property.SetColumnName(SnakeCase(property.GetColumnName()));
            if (typeof(IEdited).IsAssignableFrom(entity.ClrType))
                model.Entity(entity.ClrType).Property<uint>(nameof(IEdited.Version)).HasColumnName("xmin").HasColumnType("xid").IsRowVersion();
        }
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder conventions) =>
        conventions.Properties<Enum>().HaveConversion<string>();

    static string SnakeCase(string name)
    {
        var snake = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            if (i > 0 && char.IsUpper(name[i]) && !char.IsUpper(name[i - 1])) snake.Append('_');
            snake.Append(char.ToLowerInvariant(name[i]));
        }
        return snake.ToString();
    }
}
