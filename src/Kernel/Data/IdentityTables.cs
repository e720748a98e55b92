using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using NamRo.Kernel.Identity;

namespace NamRo.Kernel.Data;

internal static class IdentityTables
{
    public static void Name(ModelBuilder builder)
    {
        builder.Entity<Account>(account =>
        {
            account.ToTable("identity_account");
            account.HasIndex(a => a.Person);
            account.Property(a => a.Version).IsConcurrencyToken();
        });
        builder.Entity<IdentityUserClaim<Guid>>().ToTable("identity_claim");
        builder.Entity<IdentityUserLogin<Guid>>().ToTable("identity_login");
        builder.Entity<IdentityUserToken<Guid>>().ToTable("identity_token");
        builder.Entity<IdentityUserPasskey<Guid>>().ToTable("identity_passkey");
    }
}
