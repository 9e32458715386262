using BangVang.Kernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;

namespace BangVang.Tests.Kernel;

public sealed class SchemaTests(TestHouse house)
{
    [Fact]
    public Task Every_mapped_column_is_in_the_migrated_schema_with_its_nullability() => house.With(async db =>
    {
        var columns = await Columns();
        foreach (var entity in db.Model.GetEntityTypes().Where(e => e.GetTableName() is not null))
        {
            var table = StoreObjectIdentifier.Table(entity.GetTableName()!);
            foreach (var property in entity.GetProperties())
            {
                var column = property.GetColumnName(table)!;
                if (column == "xmin") continue;
                columns.ShouldContainKey((table.Name, column), $"{entity.ClrType.Name}.{property.Name}");
                columns[(table.Name, column)].ShouldBe(property.IsColumnNullable(table), $"{table.Name}.{column} null");
            }
        }
    });

    [Fact]
    public async Task Applying_the_migrations_again_changes_nothing()
    {
        await using var source = NpgsqlDataSource.Create(house.ConnectionString);
        await house.With(db => db.Database.CanConnectAsync());
        (await Migrations.Apply(source)).ShouldBe(0);
    }

    async Task<Dictionary<(string, string), bool>> Columns()
    {
        await using var source = NpgsqlDataSource.Create(house.ConnectionString);
        await using var command = source.CreateCommand(
            "select table_name, column_name, is_nullable = 'YES' from information_schema.columns where table_schema = 'public'");
        await using var reader = await command.ExecuteReaderAsync();
        var columns = new Dictionary<(string, string), bool>();
        while (await reader.ReadAsync()) columns[(reader.GetString(0), reader.GetString(1))] = reader.GetBoolean(2);
        return columns;
    }
}
